/*
 * Signals become flags and a byte in a pipe, so that the thread that sleeps in poll wakes and acts in order.
 *
 * The pipe and the flags live as long as the process: a waker may be called after the terminal was closed.
 */
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <stdatomic.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include "terminal.h"

static int pipe_read = -1;
static atomic_int pipe_write = -1;
static atomic_int pending = 0;
static atomic_int woken = 0;

static const int caught[] = {SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGWINCH, SIGTSTP, SIGCONT};
enum { CAUGHT = sizeof caught / sizeof caught[0] };
static struct sigaction before[CAUGHT];
static bool installed = false;

static void nudge(void) {
  int saved = errno;
  int descriptor = atomic_load(&pipe_write);
  /* A full pipe wakes the sleeper just as well. */
  if (descriptor >= 0 && write(descriptor, "", 1) < 0) {
  }
  errno = saved;
}

static void note(int number) {
  int flag = CT_SIGNAL_END;
  if (number == SIGWINCH) flag = CT_SIGNAL_RESIZE;
  if (number == SIGTSTP) flag = CT_SIGNAL_STOP;
  if (number == SIGCONT) flag = CT_SIGNAL_CONTINUE;
  atomic_fetch_or(&pending, flag);
  nudge();
}

static bool prepare(int descriptor) {
  int status = fcntl(descriptor, F_GETFL);
  return status >= 0 && fcntl(descriptor, F_SETFL, status | O_NONBLOCK) == 0 &&
         fcntl(descriptor, F_SETFD, FD_CLOEXEC) == 0;
}

bool ct_signals_open(void) {
  if (pipe_read >= 0) return true;
  int ends[2];
  if (pipe(ends) != 0) return false;
  if (!prepare(ends[0]) || !prepare(ends[1])) {
    close(ends[0]);
    close(ends[1]);
    return false;
  }
  pipe_read = ends[0];
  atomic_store(&pipe_write, ends[1]);
  return true;
}

/* Installed before ncurses looks: it leaves signals alone that somebody else handles already. */
void ct_signals_install(bool kiosk) {
  if (installed) return;
  atomic_store(&pending, 0);
  for (int index = 0; index < CAUGHT; index++) {
    struct sigaction action = {.sa_handler = note, .sa_flags = SA_RESTART};
    sigfillset(&action.sa_mask);
    int number = caught[index];
    sigaction(number, NULL, &before[index]);
    /* What the parent had ignored (nohup) stays ignored. */
    bool ends = number == SIGHUP || number == SIGINT || number == SIGQUIT;
    if (ends && before[index].sa_handler == SIG_IGN) action.sa_handler = SIG_IGN;
    if (kiosk && number == SIGTSTP) action.sa_handler = SIG_IGN;
    sigaction(number, &action, NULL);
  }
  installed = true;
}

void ct_signals_remove(void) {
  if (!installed) return;
  for (int index = 0; index < CAUGHT; index++) sigaction(caught[index], &before[index], NULL);
  installed = false;
}

static void drain(void) {
  char bytes[64];
  while (read(pipe_read, bytes, sizeof bytes) > 0) {
  }
}

void ct_signals_stop(void) {
  struct sigaction plain = {.sa_handler = SIG_DFL};
  struct sigaction handled;
  sigaction(SIGTSTP, &plain, &handled);
  atomic_fetch_and(&pending, ~(CT_SIGNAL_CONTINUE | CT_SIGNAL_STOP));
  drain();
  /* The whole group, as the terminal would do it: a launcher that waits for us has to stop too. */
  kill(0, SIGTSTP);
  /* Another thread may be the one that takes the signal, a moment later. A group without a shell never stops. */
  struct pollfd end = {.fd = pipe_read, .events = POLLIN};
  for (int turn = 0; turn < 4 && (atomic_load(&pending) & CT_SIGNAL_CONTINUE) == 0; turn++) {
    if (poll(&end, 1, 50) > 0) drain();
  }
  sigaction(SIGTSTP, &handled, NULL);
  atomic_fetch_and(&pending, ~(CT_SIGNAL_CONTINUE | CT_SIGNAL_STOP));
  /* What else came meanwhile must end the next wait. */
  nudge();
}

int32_t ct_take_signals(void) { return atomic_exchange(&pending, 0); }

void ct_wake(void) {
  atomic_store(&woken, 1);
  nudge();
}

/* Whether a terminal that says it is readable has nothing to read: its other end is closed. */
static bool at_end(int descriptor) {
  int count = 0;
  return ioctl(descriptor, FIONREAD, &count) != 0 || count == 0;
}

int32_t ct_wait(int32_t milliseconds) {
  struct pollfd sources[2] = {
    {.fd = ct_terminal.input, .events = POLLIN},
    {.fd = pipe_read, .events = POLLIN},
  };
  if (ct_terminal.screen == NULL) return CT_WAIT_GONE;
  int ready = poll(sources, 2, milliseconds);
  int32_t result = 0;
  if (ready < 0) return errno == EINTR || errno == EAGAIN ? 0 : CT_WAIT_GONE;
  if (sources[1].revents != 0) drain();
  if (atomic_exchange(&woken, 0) != 0) result |= CT_WAIT_WOKEN;
  short events = sources[0].revents;
  if ((events & (POLLHUP | POLLERR | POLLNVAL)) != 0) return result | CT_WAIT_GONE;
  if ((events & POLLIN) != 0) result |= at_end(ct_terminal.input) ? CT_WAIT_GONE : CT_WAIT_INPUT;
  return result;
}
