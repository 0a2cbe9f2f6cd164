/*
 * The terminal behind plain C functions.
 *
 * Everything of ncurses stays on the other side of this header: its globals (stdscr, COLORS) are concurrency errors in
 * Swift 6, its macros do not import, and its names (refresh, clear, move) would hide methods of the same name.
 *
 * One terminal is open at a time. All functions belong to one thread, but ct_wake and the signal handlers, which may
 * run on any.
 */
#ifndef CTERMINAL_H
#define CTERMINAL_H

#include <stdint.h>

/* How opening ended. */
enum {
  CT_OK = 0,
  CT_NOT_A_TERMINAL = 1,
  CT_UNKNOWN_TERMINAL = 2,
  /* Terminfo knows the terminal, and that its cursor cannot be moved. */
  CT_NO_CURSOR_ADDRESSING = 3,
  CT_ALREADY_OPEN = 4,
  /* A system call failed. */
  CT_SYSTEM = 5,
};

/* What ct_read found. */
enum {
  CT_READ_NOTHING = 0,
  CT_READ_CHARACTER = 1,
  CT_READ_KEY = 2,
  CT_READ_GONE = 3,
};

/* What ended ct_wait; 0 is the timeout or a signal. */
enum {
  CT_WAIT_INPUT = 1,
  CT_WAIT_WOKEN = 2,
  CT_WAIT_GONE = 4,
};

/* Signals that came since they were last asked for. */
enum {
  CT_SIGNAL_RESIZE = 1,
  CT_SIGNAL_END = 2,
  CT_SIGNAL_STOP = 4,
  CT_SIGNAL_CONTINUE = 8,
};

/* Weight of a cell. */
enum {
  CT_BOLD = 1,
  CT_DIM = 2,
  CT_UNDERLINE = 4,
  CT_REVERSE = 8,
};

/* What the mouse did. */
enum {
  CT_MOUSE_NONE = -1,
  CT_MOUSE_OTHER = 0,
  CT_MOUSE_PRESS = 1,
  CT_MOUSE_WHEEL_UP = 2,
  CT_MOUSE_WHEEL_DOWN = 3,
  CT_MOUSE_DRAG = 4,
  CT_MOUSE_RELEASE = 5,
};

/* Key codes: those of ncurses (input.c asserts it), and two of our own for bracketed paste. */
enum {
  CT_KEY_DOWN = 0402,
  CT_KEY_UP = 0403,
  CT_KEY_LEFT = 0404,
  CT_KEY_RIGHT = 0405,
  CT_KEY_HOME = 0406,
  CT_KEY_BACKSPACE = 0407,
  CT_KEY_F0 = 0410,
  CT_KEY_DELETE = 0512,
  CT_KEY_INSERT = 0513,
  CT_KEY_SHIFT_DOWN = 0520,
  CT_KEY_SHIFT_UP = 0521,
  CT_KEY_PAGE_DOWN = 0522,
  CT_KEY_PAGE_UP = 0523,
  CT_KEY_ENTER = 0527,
  CT_KEY_PAD_HOME = 0534,
  CT_KEY_PAD_PAGE_UP = 0535,
  CT_KEY_PAD_END = 0537,
  CT_KEY_PAD_PAGE_DOWN = 0540,
  CT_KEY_BACK_TAB = 0541,
  CT_KEY_END = 0550,
  CT_KEY_FIND = 0552,
  CT_KEY_SELECT = 0601,
  CT_KEY_SHIFT_DELETE = 0577,
  CT_KEY_SHIFT_END = 0602,
  CT_KEY_SHIFT_HOME = 0607,
  CT_KEY_SHIFT_LEFT = 0611,
  CT_KEY_SHIFT_PAGE_DOWN = 0614,
  CT_KEY_SHIFT_PAGE_UP = 0616,
  CT_KEY_SHIFT_RIGHT = 0622,
  CT_KEY_MOUSE = 0631,
  CT_KEY_RESIZE = 0632,
  /* From here on codes belong to keys that only have a name; see ct_key_name. */
  CT_KEY_NAMED = 0777,
  CT_KEY_PASTE_BEGIN = 0x2000,
  CT_KEY_PASTE_END = 0x2001,
};

/* Whether a file descriptor is a terminal. */
int32_t ct_is_terminal(int32_t descriptor);
/* Bits a second that the modes of a terminal name, where they are below 38,400; else 0. A pseudo-terminal names 38,400
   whatever lies behind it, unless a remote shell passed on the speed of a serial line. */
int32_t ct_line_speed(int32_t descriptor);

/* Takes the character encoding of a locale; "" is the one of the environment. 1 if the system has it. Only LC_CTYPE is
   set: a Vietnamese LC_NUMERIC would change the decimal point under every C library of the process. */
int32_t ct_use_locale(const char *name);
/* Whether the encoding in use is UTF-8. */
int32_t ct_is_utf8(void);

/* What terminfo says of a terminal, without touching it. */
int32_t ct_probe(const char *term, int32_t output, int32_t *colors);

/* Opens the terminal: raw keys, alternate screen, signal handlers. In a kiosk it cannot be stopped. */
int32_t ct_open(const char *term, int32_t input, int32_t output, int32_t escape_milliseconds, int32_t kiosk);
/* Gives the terminal back as it was; harmless when it is closed. */
void ct_close(void);
/* Gives the terminal back, stops the process group, and takes the terminal again when it is continued. */
void ct_suspend(void);
/* Takes the terminal again after the process was stopped by somebody else. The next ct_flush paints it anew. */
void ct_resume(void);

/* Colours and pairs of colours of the open terminal; 0 where it has none. */
int32_t ct_colors(void);
int32_t ct_pairs(void);
/* Whether colour numbers are 0xRRGGBB (terminfo's RGB). */
int32_t ct_has_direct_color(void);
/* Whether the terminal is of the xterm family: it has a mouse, bracketed paste and OSC sequences. */
int32_t ct_is_xterm_like(void);

void ct_size(int32_t *columns, int32_t *rows);
/* Takes over the size that the terminal has now; 1 if it changed. */
int32_t ct_fit_size(void);

/* Makes a pair of an ink and a ground; -1 is the terminal's own. 1 if it worked. */
int32_t ct_define_pair(int32_t pair, int32_t ink, int32_t ground);
/* Writes a character of one base and its marks; `width` is the columns it is meant to take. */
void ct_put(
  int32_t row, int32_t column, const uint32_t *scalars, int32_t count, int32_t width, uint32_t emphasis, int32_t pair);
void ct_place_cursor(int32_t row, int32_t column, int32_t visible);
/* Blanks the whole screen, and has all of it sent again. */
void ct_forget(void);
/* Sends what changed. 0 if the terminal is gone. */
int32_t ct_flush(int32_t synchronized);
/* Has frames counted from now on; 0 where the system cannot. */
int32_t ct_meter(void);
/* Bytes sent so far, where frames are counted. The few that show and hide the cursor and take the mouse are not. */
int64_t ct_sent(void);
/* Sends bytes past ncurses. 0 if the terminal is gone. */
int32_t ct_write(const uint8_t *bytes, int32_t count);

/* The next character or key that is there, without waiting for a new one. */
int32_t ct_read(uint32_t *value);
/* The terminfo name of a key ("kUP5"), or NULL; valid until the next call. */
const char *ct_key_name(uint32_t code);
/* What the mouse did when ct_read gave CT_KEY_MOUSE. ncurses gives that key once for all that came at once, and keeps
   the last on top: called until it says CT_MOUSE_NONE, this tells them from the newest to the oldest. */
int32_t ct_mouse(int32_t *column, int32_t *row);
void ct_capture_mouse(int32_t on);

/* Sleeps until input, a wake, a signal, or the timeout; -1 waits without end. */
int32_t ct_wait(int32_t milliseconds);
/* Signals since the last call. */
int32_t ct_take_signals(void);
/* Ends a wait, from any thread; before the wait it counts for the next one. */
void ct_wake(void);

#endif
