#pragma once
// What stands in the page's dialogs: a list of elements like that of the text version, with buttons
// that send commands.

#include <cstdint>
#include <string>

#include "export/citation.h"
#include "export/text_document.h"

namespace avtal::exporting {

enum class DialogKind : std::uint8_t { share, embed, about, list };

struct Dialog {
  std::string id;     // "share"
  std::string close;  // name of the button that closes it
  TextDocument document;
};

Dialog build_dialog(DialogKind kind, const Origin& origin);

/// The element that another site's page holds: one line of HTML.
std::string iframe_line(const Origin& origin);

/// The message that a link is sent with: its first line is the subject.
std::string mail_text(const Origin& origin);

/// "mailto:?subject=…&body=…".
std::string mail_href(const Origin& origin);

}  // namespace avtal::exporting
