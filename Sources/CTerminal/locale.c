/* The character encoding, on which ncurses decides which letters exist. */
#include <langinfo.h>
#include <locale.h>
#include <string.h>
#include <strings.h>

#include "CTerminal.h"

int32_t ct_use_locale(const char *name) { return setlocale(LC_CTYPE, name) != NULL; }

int32_t ct_is_utf8(void) {
  const char *codeset = nl_langinfo(CODESET);
  return codeset != NULL && (strcasecmp(codeset, "UTF-8") == 0 || strcasecmp(codeset, "UTF8") == 0);
}
