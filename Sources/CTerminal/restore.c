/*
 * A crash must not leave the person with a broken terminal.
 *
 * The handler uses async-signal-safe calls only, so the bytes that restore the screen are prepared while all is well.
 */
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

#include "terminal.h"
/* After curses.h; for tputs. */
#include <term.h>

static char sequence[512];
static size_t length = 0;
static struct termios modes;
static bool modes_known = false;
static int output = -1;
static volatile sig_atomic_t armed = 0;

static const int fatal[] = {SIGILL, SIGTRAP, SIGSEGV, SIGBUS, SIGFPE, SIGABRT};
enum { FATAL = sizeof fatal / sizeof fatal[0] };
static struct sigaction before[FATAL];
static bool installed = false;
/* A stack overflow leaves no stack to handle it on. */
static _Alignas(16) char stack[64 * 1024];

static int collect(int byte) {
  if (length < sizeof sequence) sequence[length++] = (char)byte;
  return byte;
}

static void collect_text(const char *text) {
  while (*text != 0) collect((unsigned char)*text++);
}

static bool collect_capability(const char *name) {
  const char *value = tigetstr(name);
  if (value == NULL || value == (const char *)-1) return false;
  tputs(value, 1, collect);
  return true;
}

/* Async-signal-safe. In the background the terminal belongs to the shell, and is left alone. */
static void restore(void) {
  if (armed == 0) return;
  armed = 0;
  int saved = errno;
  if (tcgetpgrp(output) == getpgrp()) {
    size_t done = 0;
    while (done < length) {
      ssize_t count = write(output, sequence + done, length - done);
      if (count < 0 && errno == EINTR) continue;
      if (count <= 0) break;
      done += (size_t)count;
    }
    if (modes_known) tcsetattr(output, TCSANOW, &modes);
  }
  errno = saved;
}

static void crash(int number, siginfo_t *information, void *context) {
  (void)context;
  restore();
  /* Whoever handled it before (the system, or Swift's backtracer if it was asked for) has it now. */
  for (int index = 0; index < FATAL; index++) {
    if (fatal[index] == number) sigaction(number, &before[index], NULL);
  }
  /* A fault happens again when the instruction runs again, with its own context. */
  bool fault = number == SIGSEGV || number == SIGBUS || number == SIGILL || number == SIGFPE;
  if (fault && information != NULL && information->si_code > 0) return;
  /* Anything else is sent again; and once more, since the backtracer comes back and trusts in the fault. */
  sigset_t itself;
  sigemptyset(&itself);
  sigaddset(&itself, number);
  pthread_sigmask(SIG_UNBLOCK, &itself, NULL);
  raise(number);
  struct sigaction plain = {.sa_handler = SIG_DFL};
  sigaction(number, &plain, NULL);
  raise(number);
}

static void install(void) {
  if (installed) return;
  stack_t current;
  if (sigaltstack(NULL, &current) == 0 && (current.ss_flags & SS_DISABLE) != 0) {
    stack_t ours = {.ss_sp = stack, .ss_size = sizeof stack};
    sigaltstack(&ours, NULL);
  }
  struct sigaction action = {.sa_sigaction = crash, .sa_flags = SA_SIGINFO | SA_ONSTACK};
  sigemptyset(&action.sa_mask);
  for (int index = 0; index < FATAL; index++) sigaction(fatal[index], &action, &before[index]);
  installed = true;
}

/* Called before ncurses changes the modes, and again when terminfo can be asked. */
void ct_restore_prepare(void) {
  static bool registered = false;
  output = ct_terminal.output;
  if (ct_terminal.screen == NULL) {
    modes_known = tcgetattr(output, &modes) == 0;
    return;
  }
  length = 0;
  /* The end of synchronized output comes first: until then nothing else would show. */
  if (ct_terminal.xterm_like) {
    collect_text("\033[?2026l\033[?1006l\033[?1003l\033[?1002l\033[?1000l\033[?2004l");
  }
  collect_capability("sgr0");
  collect_capability("op");
  collect_capability("rmkx");
  collect_capability("cnorm");
  if (!collect_capability("rmcup")) collect_text("\r\n");
  if (!registered) registered = atexit(restore) == 0;
}

void ct_restore_arm(bool on) {
  if (on) {
    install();
  } else if (installed) {
    for (int index = 0; index < FATAL; index++) sigaction(fatal[index], &before[index], NULL);
    installed = false;
  }
  armed = on ? 1 : 0;
}
