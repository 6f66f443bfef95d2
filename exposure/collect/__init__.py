"""Where the bytes come from: the network and the owner's files."""
