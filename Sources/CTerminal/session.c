/* Opening the terminal, giving it back, and leaving it for a while. */
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

#include "terminal.h"
/* After curses.h; its names of capabilities would be macros in this file. */
#include <term.h>
#undef columns
#undef lines

struct terminal ct_terminal = {.input = -1, .output = -1, .meter = -1};

static bool has(const char *name) {
  const char *value = tigetstr(name);
  return value != NULL && value != (const char *)-1 && *value != 0;
}

static void send_text(const char *text) { ct_write((const uint8_t *)text, (int32_t)strlen(text)); }

int32_t ct_is_terminal(int32_t descriptor) { return isatty(descriptor) == 1; }

int32_t ct_line_speed(int32_t descriptor) {
  static const struct {
    speed_t code;
    int32_t bits;
  } slow[] = {{B300, 300},   {B600, 600},   {B1200, 1200}, {B1800, 1800},
              {B2400, 2400}, {B4800, 4800}, {B9600, 9600}, {B19200, 19200}};
  struct termios modes;
  if (tcgetattr(descriptor, &modes) != 0) return 0;
  speed_t code = cfgetospeed(&modes);
  for (size_t index = 0; index < sizeof slow / sizeof slow[0]; index++) {
    if (slow[index].code == code) return slow[index].bits;
  }
  return 0;
}

int32_t ct_probe(const char *term, int32_t output, int32_t *colors) {
  int status = 0;
  TERMINAL *current = cur_term;
  *colors = 0;
  if (setupterm(term, output, &status) != OK) return CT_UNKNOWN_TERMINAL;
  int count = tigetnum("colors");
  if (count > 0) *colors = count;
  bool addressed = has("cup");
  TERMINAL *ours = set_curterm(current);
  if (ours != NULL && ours != current) del_curterm(ours);
  return addressed ? CT_OK : CT_NO_CURSOR_ADDRESSING;
}

static void close_files(void) {
  if (ct_terminal.input_file != NULL) fclose(ct_terminal.input_file);
  if (ct_terminal.output_file != NULL) fclose(ct_terminal.output_file);
  if (ct_terminal.output >= 0) close(ct_terminal.output);
  if (ct_terminal.meter >= 0) close(ct_terminal.meter);
  ct_terminal = (struct terminal){.input = -1, .output = -1, .meter = -1};
}

/* Copies of the descriptors, so that closing the terminal leaves standard input and output open. Programs that are
   started meanwhile do not get them. */
static FILE *copy(int32_t descriptor, const char *mode) {
  int copied = fcntl(descriptor, F_DUPFD_CLOEXEC, 3);
  if (copied < 0) return NULL;
  FILE *file = fdopen(copied, mode);
  if (file == NULL) close(copied);
  return file;
}

static void configure(int32_t escape_milliseconds) {
  raw();
  noecho();
  nonl();
  set_escdelay(escape_milliseconds);
  /* A frame is sent whole, whatever is being typed. */
  typeahead(-1);
  scrollok(stdscr, FALSE);
  leaveok(stdscr, FALSE);
  if (has_colors()) {
    start_color();
    ct_terminal.default_colors = use_default_colors() == OK;
  }
  keypad(ct_terminal.keys, TRUE);
  /* No meta(): input is of eight bits without it, and xterm, told so, sends Alt-x as a letter instead of Escape x. */
  define_key("\033[200~", CT_KEY_PASTE_BEGIN);
  define_key("\033[201~", CT_KEY_PASTE_END);
  mouseinterval(0);
}

int32_t ct_open(const char *term, int32_t input, int32_t output, int32_t escape_milliseconds, int32_t kiosk) {
  int32_t colors = 0;
  if (ct_terminal.screen != NULL) return CT_ALREADY_OPEN;
  if (!ct_is_terminal(input) || !ct_is_terminal(output)) return CT_NOT_A_TERMINAL;
  /* Asked first, so that a terminal we cannot use is left untouched. */
  int32_t probed = ct_probe(term, output, &colors);
  if (probed != CT_OK) return probed;
  if (!ct_signals_open()) return CT_SYSTEM;
  ct_terminal.input_file = copy(input, "r");
  ct_terminal.output_file = copy(output, "w");
  ct_terminal.output = fcntl(output, F_DUPFD_CLOEXEC, 3);
  if (ct_terminal.input_file == NULL || ct_terminal.output_file == NULL || ct_terminal.output < 0) {
    close_files();
    return CT_SYSTEM;
  }
  ct_terminal.input = fileno(ct_terminal.input_file);
  ct_terminal.kiosk = kiosk != 0;
  ct_terminal.shown_cursor = -1;
  ct_restore_prepare();
  ct_signals_install(ct_terminal.kiosk);
  SCREEN *screen = newterm(term, ct_terminal.output_file, ct_terminal.input_file);
  if (screen == NULL) {
    ct_signals_remove();
    close_files();
    return CT_UNKNOWN_TERMINAL;
  }
  ct_terminal.screen = screen;
  ct_terminal.xterm_like = has("kmous");
  ct_restore_prepare();
  ct_restore_arm(true);
  ct_terminal.entered = true;
  ct_terminal.keys = newpad(1, 1);
  if (ct_terminal.keys == NULL) {
    ct_close();
    return CT_SYSTEM;
  }
  configure(escape_milliseconds);
  if (ct_terminal.xterm_like) send_text("\033[?2004h");
  return CT_OK;
}

static void leave(void) {
  if (!ct_terminal.entered) return;
  ct_terminal.entered = false;
  if (ct_terminal.xterm_like) send_text("\033[?2004l");
  if (ct_terminal.shown_cursor == 0) curs_set(1);
  ct_terminal.shown_cursor = -1;
  endwin();
}

void ct_close(void) {
  if (ct_terminal.screen == NULL) return;
  leave();
  ct_restore_arm(false);
  if (ct_terminal.keys != NULL) delwin(ct_terminal.keys);
  delscreen(ct_terminal.screen);
  close_files();
  ct_signals_remove();
}

void ct_resume(void) {
  if (ct_terminal.screen == NULL) return;
  /* Left and entered again: the shell has set modes of its own, and there is its text on the screen. */
  leave();
  reset_prog_mode();
  ct_terminal.entered = true;
  ct_restore_arm(true);
  ct_fit_size();
  ct_forget();
  if (ct_terminal.xterm_like) send_text("\033[?2004h");
  ct_terminal.tracks_drags = false;
}

void ct_suspend(void) {
  if (ct_terminal.screen == NULL || ct_terminal.kiosk) return;
  leave();
  ct_restore_arm(false);
  ct_signals_stop();
  ct_resume();
}

int32_t ct_colors(void) { return has_colors() ? COLORS : 0; }
int32_t ct_pairs(void) { return has_colors() ? COLOR_PAIRS : 0; }
int32_t ct_has_direct_color(void) { return tigetflag("RGB") > 0; }
int32_t ct_is_xterm_like(void) { return ct_terminal.xterm_like; }

void ct_size(int32_t *columns, int32_t *rows) {
  *columns = ct_terminal.screen == NULL ? 0 : getmaxx(stdscr);
  *rows = ct_terminal.screen == NULL ? 0 : getmaxy(stdscr);
}

int32_t ct_fit_size(void) {
  struct winsize size;
  if (ct_terminal.screen == NULL || ioctl(ct_terminal.output, TIOCGWINSZ, &size) != 0) return 0;
  /* A serial line knows no size. */
  if (size.ws_row == 0 || size.ws_col == 0) return 0;
  if (getmaxy(stdscr) == size.ws_row && getmaxx(stdscr) == size.ws_col) return 0;
  return resize_term(size.ws_row, size.ws_col) == OK;
}

int32_t ct_write(const uint8_t *bytes, int32_t count) {
  int32_t done = 0;
  while (done < count) {
    ssize_t written = write(ct_terminal.output, bytes + done, (size_t)(count - done));
    if (written > 0) {
      done += (int32_t)written;
      ct_terminal.sent += written;
    } else if (written < 0 && errno == EINTR) {
      continue;
    } else if (written < 0 && errno == EAGAIN) {
      /* A terminal that takes nothing for two seconds is not there. */
      struct pollfd out = {.fd = ct_terminal.output, .events = POLLOUT};
      if (poll(&out, 1, 2000) <= 0) return 0;
    } else {
      return 0;
    }
  }
  return 1;
}
