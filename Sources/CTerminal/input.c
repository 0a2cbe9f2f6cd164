/* Keys, characters and the mouse. */
#include <errno.h>
#include <poll.h>

#include "terminal.h"

#define SAME(ours, theirs) _Static_assert((int)(ours) == (int)(theirs), #theirs)
SAME(CT_KEY_DOWN, KEY_DOWN);
SAME(CT_KEY_UP, KEY_UP);
SAME(CT_KEY_LEFT, KEY_LEFT);
SAME(CT_KEY_RIGHT, KEY_RIGHT);
SAME(CT_KEY_HOME, KEY_HOME);
SAME(CT_KEY_BACKSPACE, KEY_BACKSPACE);
SAME(CT_KEY_F0, KEY_F0);
SAME(CT_KEY_DELETE, KEY_DC);
SAME(CT_KEY_INSERT, KEY_IC);
SAME(CT_KEY_SHIFT_DOWN, KEY_SF);
SAME(CT_KEY_SHIFT_UP, KEY_SR);
SAME(CT_KEY_PAGE_DOWN, KEY_NPAGE);
SAME(CT_KEY_PAGE_UP, KEY_PPAGE);
SAME(CT_KEY_ENTER, KEY_ENTER);
SAME(CT_KEY_PAD_HOME, KEY_A1);
SAME(CT_KEY_PAD_PAGE_UP, KEY_A3);
SAME(CT_KEY_PAD_END, KEY_C1);
SAME(CT_KEY_PAD_PAGE_DOWN, KEY_C3);
SAME(CT_KEY_BACK_TAB, KEY_BTAB);
SAME(CT_KEY_END, KEY_END);
SAME(CT_KEY_FIND, KEY_FIND);
SAME(CT_KEY_SELECT, KEY_SELECT);
SAME(CT_KEY_SHIFT_DELETE, KEY_SDC);
SAME(CT_KEY_SHIFT_END, KEY_SEND);
SAME(CT_KEY_SHIFT_HOME, KEY_SHOME);
SAME(CT_KEY_SHIFT_LEFT, KEY_SLEFT);
SAME(CT_KEY_SHIFT_PAGE_DOWN, KEY_SNEXT);
SAME(CT_KEY_SHIFT_PAGE_UP, KEY_SPREVIOUS);
SAME(CT_KEY_SHIFT_RIGHT, KEY_SRIGHT);
SAME(CT_KEY_MOUSE, KEY_MOUSE);
SAME(CT_KEY_RESIZE, KEY_RESIZE);
SAME(CT_KEY_NAMED, KEY_MAX);

/* How long the rest of a UTF-8 sequence may take. ncurses forgets the bytes it has when the next is not there. */
enum { SEQUENCE_MILLISECONDS = 20 };

int32_t ct_read(uint32_t *value) {
  if (ct_terminal.screen == NULL) return CT_READ_GONE;
  /* Where a byte is there, its sequence is waited for. Where none is, only what ncurses holds already is asked for. */
  struct pollfd input = {.fd = ct_terminal.input, .events = POLLIN};
  bool ready = poll(&input, 1, 0) > 0 && (input.revents & POLLIN) != 0;
  wtimeout(ct_terminal.keys, ready ? SEQUENCE_MILLISECONDS : 0);
  wint_t code = 0;
  errno = 0;
  int result = wget_wch(ct_terminal.keys, &code);
  if (result == ERR) {
    bool gone = errno == EIO || errno == EBADF || errno == ENXIO;
    return gone ? CT_READ_GONE : CT_READ_NOTHING;
  }
  *value = (uint32_t)code;
  return result == KEY_CODE_YES ? CT_READ_KEY : CT_READ_CHARACTER;
}

const char *ct_key_name(uint32_t code) { return keyname((int)code); }

int32_t ct_mouse(int32_t *column, int32_t *row) {
  MEVENT event;
  if (getmouse(&event) != OK) return CT_MOUSE_NONE;
  *column = event.x;
  *row = event.y;
  if ((event.bstate & BUTTON4_PRESSED) != 0) return CT_MOUSE_WHEEL_UP;
  if ((event.bstate & BUTTON5_PRESSED) != 0) return CT_MOUSE_WHEEL_DOWN;
  if ((event.bstate & BUTTON1_PRESSED) != 0) return CT_MOUSE_PRESS;
  if ((event.bstate & BUTTON1_RELEASED) != 0) return CT_MOUSE_RELEASE;
  if ((event.bstate & REPORT_MOUSE_POSITION) != 0) return CT_MOUSE_DRAG;
  return CT_MOUSE_OTHER;
}

void ct_capture_mouse(int32_t on) {
  if (ct_terminal.screen == NULL) return;
  /* Without the clicks: ncurses would make one of a press and its release. */
  mmask_t wanted =
      BUTTON1_PRESSED | BUTTON1_RELEASED | BUTTON4_PRESSED | BUTTON5_PRESSED | REPORT_MOUSE_POSITION;
  mousemask(on != 0 ? wanted : 0, NULL);
  static const uint8_t end[] = "\033[?1002l";
  if (ct_terminal.xterm_like && ct_terminal.tracks_drags && on == 0) ct_write(end, sizeof end - 1);
  ct_terminal.captures_mouse = on != 0;
  ct_terminal.tracks_drags = false;
  ct_track_drags();
}

/* ncurses asks for presses and releases alone, and asks again at the first flush after the shell had the terminal;
   moving with the button held down has a mode of its own, which its leaving ends too. */
void ct_track_drags(void) {
  static const uint8_t begin[] = "\033[?1002h";
  if (!ct_terminal.xterm_like || !ct_terminal.captures_mouse || ct_terminal.tracks_drags) return;
  ct_terminal.tracks_drags = true;
  ct_write(begin, sizeof begin - 1);
}
