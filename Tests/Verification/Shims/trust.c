// Preloaded into a program under test: the system's list of authorities is the file HOABAN_CA.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static FILE *opened(const char *name, const char *path, const char *how) {
  FILE *(*next)(const char *, const char *) = dlsym(RTLD_NEXT, name);
  const char *own = getenv("HOABAN_CA"), *last = strrchr(path, '/');
  // Where libcurl looks depends on the distribution; the files have one of these names.
  int is_list = last && (!strcmp(last, "/ca-certificates.crt") || !strcmp(last, "/ca-bundle.crt") ||
                         !strcmp(last, "/cert.pem") || !strcmp(last, "/tls-ca-bundle.pem"));
  return next(own && is_list ? own : path, how);
}

FILE *fopen(const char *path, const char *how) { return opened("fopen", path, how); }
FILE *fopen64(const char *path, const char *how) { return opened("fopen64", path, how); }
