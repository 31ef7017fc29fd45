"""The database, its copies, and the sample branch."""

from __future__ import annotations

ERRORS: dict[str, tuple[str, str]] = {
    "demo-not-empty": (
        "{target} holds data already",
        "the sample branch needs a database of its own; name another file",
    ),
    "demo-size": (
        "the sample branch has 1 to {most} clients, not {clients}",
        "give another number",
    ),
    "database-missing": (
        "there is no database {target}",
        "begin one with mfdw init, or look around with mfdw demo",
    ),
    "database-exists": (
        "there is a database already: {target}",
        "choose another name with --db",
    ),
    "database-busy": (
        "another program is writing to {target}",
        "wait until it is done and try again",
    ),
    "database-in-use": (
        "{target} is open in another program",
        "close that window and try again",
    ),
    "database-key": (
        "{target} is not a database, or the passphrase is wrong",
        "check the passphrase and the file",
    ),
    "database-key-needed": (
        "{target} is locked with a passphrase",
        "give it in MFDW_PASSPHRASE or when asked",
    ),
    "database-read-only": (
        "{target} cannot be written",
        "check the permissions of the file and its folder",
    ),
    "database-damaged": (
        "{target} is damaged",
        "bring a backup back with mfdw restore",
    ),
    "database-unreachable": (
        "{target} cannot be opened",
        "check the folder, or the server and its name",
    ),
    "disk-fails": (
        "the disk of {target} cannot be read or written",
        "check that the disk or the network is still there, and copy the file to another",
    ),
    "disk-full": (
        "the disk of {target} is full",
        "make room and try again; nothing was lost",
    ),
    "server-driver-missing": (
        "the driver for PostgreSQL is not installed",
        "install psycopg beside the program, or use a file",
    ),
    "not-our-database": (
        "{target} is not a database of MFDW Desktop",
        "choose another file",
    ),
    "schema-older": (
        "{target} was made by an older version",
        "bring it up to date with mfdw migrate",
    ),
    "schema-newer": (
        "{target} was made by a newer version (schema {found}, this program knows {known})",
        "install the newer version",
    ),
    "only-sqlite": (
        "{target} is on a server, where this is done by the server",
        "ask who looks after the server",
    ),
    "pg-dump-missing": (
        "the program pg_dump is not on this computer",
        "install the client programs of PostgreSQL",
    ),
    "backup-failed": (
        "the copy {path} could not be made",
        "check the server and the place, and try again",
    ),
    "restore-itself": (
        "{path} is the database itself",
        "choose a copy of it",
    ),
}
