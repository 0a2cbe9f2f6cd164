// libqrencode as the system has it. The module map names it for the linker: `pkgConfig:` warns on every build.
#include <qrencode.h>
