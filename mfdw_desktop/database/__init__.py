"""The only SQL: engine, models, queries, ledger, migrations and snapshots."""
