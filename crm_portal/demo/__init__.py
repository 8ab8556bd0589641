"""What only a demonstration has: staff with a known password, fictitious registrations, synthetic bulk."""
