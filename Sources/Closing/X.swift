// Closing
