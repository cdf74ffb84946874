"""Following up what was resolved: the list of points, and what is reported on each."""
