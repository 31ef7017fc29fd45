"""MFDW Desktop: decent-work monitoring for a microfinance branch."""

__version__ = "0.1.0"
