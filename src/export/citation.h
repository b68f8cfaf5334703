#pragma once
// What lets a picture, a print-out or a message be cited: what it shows, of which day, whether that
// is decided, on which documents it rests, which version of the data it is, and the link.

#include <string>
#include <string_view>

#include "page/page.h"

namespace avtal::exporting {

/// A view and where it comes from.
struct Origin {
  const scene::Prepared* prepared = nullptr;
  state::ViewState view;
  std::string address;   // of the page, without fragment; empty natively
  std::string file;      // name of the dataset's file
  std::string sha256;    // of its bytes
  bool foreign = false;  // a file that the reader opened: no link can carry it
};

/// Was the page opened from disk? Then its address says nothing to others.
bool is_local(const Origin& origin);

/// The address of exactly this view, with the version of the data. From disk: the file's name and
/// the fragment. Empty when no link can show it.
std::string link_to(const Origin& origin);

/// Where the published dataset's days can be subscribed to: beside the page. Empty for a page or a
/// file that is nowhere on the web.
std::string calendar_address(const Origin& origin);

/// "Tidslinje".
std::string view_name(const state::ViewState& view);
/// "Linköpings kommun · Arbetsinriktade insatser".
std::string title_of(const Origin& origin);
/// "Länken visar tidslinjen …": what somebody who follows the link will see.
std::string what_it_shows(const Origin& origin);
/// "Läget den 2023-08-30, så som det var känt den 2021-12-31".
std::string as_of_line(const Origin& origin);
/// "FÖRSLAG: alla handlingar är förslag …"; empty when none is.
std::string proposal_line(const Origin& origin);
/// "Källor: SON 2017-411, AN 2021-106."
std::string sources_line(const Origin& origin);
/// "Underlag linkoping, utgåva 2026-11-23, SHA-256 1a2b3c4d. Tolkning, inte handling."
std::string version_line(const Origin& origin);

/// "avtalskartan-linkoping-tidslinje": of files with this view, without ending.
std::string file_stem(const Origin& origin);

}  // namespace avtal::exporting
