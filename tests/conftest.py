"""What every test stands on: no display, no network, English, folders of its own."""

from __future__ import annotations

import gc
import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import hypothesis
import pytest
import sqlalchemy as sa

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from mfdw_desktop.common import i18n
from mfdw_desktop.database import upgrade
from mfdw_desktop.database.engine import Database
from mfdw_desktop.domain.actors import Actor
from mfdw_desktop.services.demo import make_demo
from tests.postgresql_server import PostgresqlServer

# The same examples in every run, so that a change is never refused for a chance that it did not
# bring; and no limit of time on drawing them: a busy machine is no fault of a strategy.
hypothesis.settings.register_profile(
    "usual",
    deadline=None,
    derandomize=True,
    suppress_health_check=[hypothesis.HealthCheck.too_slow],
)
# Many more random stories, for a night: `pytest --hypothesis-profile=deep`.
hypothesis.settings.register_profile(
    "deep", hypothesis.settings.get_profile("usual"), derandomize=False, print_blob=True
)
hypothesis.settings.load_profile("usual")

SHARED = Path(__file__).resolve().parents[2] / "shared"


def pytest_collection_finish() -> None:
    """Spare every later collection of garbage the tests and modules that stay to the end."""
    gc.collect()
    gc.freeze()


@pytest.fixture(autouse=True)
def own_folders(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep every test away from the user's files and language."""
    home = tmp_path_factory.mktemp("home")
    for name, folder in {
        "HOME": "",
        "XDG_DATA_HOME": "data",
        "XDG_CONFIG_HOME": "config",
        "XDG_CACHE_HOME": "cache",
        "LOCALAPPDATA": "local",
    }.items():
        monkeypatch.setenv(name, str(home / folder))
    monkeypatch.delenv("MFDW_DB", raising=False)
    monkeypatch.delenv("MFDW_PASSPHRASE", raising=False)
    i18n.use("en")


@pytest.fixture
def samples() -> Path:
    """Return the folder of sample workbooks beside the checkout, or skip."""
    folder = SHARED / "samples"
    if not folder.is_dir():
        pytest.skip("the samples are not beside this checkout")
    return folder


@pytest.fixture
def data() -> Path:
    """Return the folder of our own fixtures."""
    return Path(__file__).parent / "data"


@pytest.fixture(scope="session")
def sample_branch(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a sample branch of 40 clients, made once; tests copy it."""
    path = tmp_path_factory.mktemp("sample") / "sample.mfdw"
    workspace, _result = make_demo(path, clients=40, seed=7)
    workspace.close()
    return path


@pytest.fixture
def actor() -> Actor:
    """Return who does things in tests."""
    return Actor("tester")


@pytest.fixture(scope="session")
def empty_database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return an empty database made once; tests copy it."""
    path = tmp_path_factory.mktemp("empty") / "empty.mfdw"
    upgrade.create(path).close()
    return path


@pytest.fixture
def database(empty_database: Path, tmp_path: Path) -> Iterator[Database]:
    """Give a SQLite database with the newest schema and nothing in it."""
    path = tmp_path / "branch.mfdw"
    shutil.copyfile(empty_database, path)
    made = Database(path)
    yield made
    made.close()


@pytest.fixture(scope="session")
def postgresql_server() -> PostgresqlServer:
    """Return the test server, or skip."""
    server = os.environ.get("MFDW_TEST_POSTGRESQL")
    if not server:
        pytest.skip("no PostgreSQL server (MFDW_TEST_POSTGRESQL)")
    return PostgresqlServer(sa.make_url(server).set(drivername="postgresql+psycopg"))


@pytest.fixture
def postgresql_database(postgresql_server: PostgresqlServer) -> Iterator[Database]:
    """Give a database of its own on the test server, or skip."""
    made = Database(postgresql_server.lend())
    yield made
    made.close()
    postgresql_server.take_back()


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.postgresql)])
def any_database(request: pytest.FixtureRequest) -> Database:
    """Return a fresh database of each dialect in turn."""
    name = "database" if request.param == "sqlite" else "postgresql_database"
    made = request.getfixturevalue(name)
    assert isinstance(made, Database)
    return made
