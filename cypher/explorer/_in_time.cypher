WHERE ($low IS NULL OR thing.latest >= $low) AND ($high IS NULL OR thing.earliest <= $high)
