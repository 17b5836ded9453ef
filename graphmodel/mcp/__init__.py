"""A Model Context Protocol server: the named queries and `why` as tools that only read."""
