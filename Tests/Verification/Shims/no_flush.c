// Preloaded where a test only wants many rows: flushing does nothing.
int fsync(int handle) { return handle < 0; }
int fdatasync(int handle) { return handle < 0; }
