"""`python -m graphmodel.cli`: the command line without its console script."""

from graphmodel.cli import main

main()
