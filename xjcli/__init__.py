"""xjcli: records of local congresses, read from the text of local newspapers."""

__version__ = "0.1.0"
