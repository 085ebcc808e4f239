"""xjcli: records of local congresses, read from the text of local newspapers."""
