// libpq as the system has it; Debian keeps its headers in a folder of their own. The module map names the library for
// the linker: `pkgConfig:` warns on every build. Only the trait `PostgreSQL` imports this.
#if __has_include(<postgresql/libpq-fe.h>)
#include <postgresql/libpq-fe.h>
#else
#include <libpq-fe.h>
#endif
