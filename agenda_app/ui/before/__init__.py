"""Before a meeting: who is away, which deputy comes, what is asked for and handed in."""
