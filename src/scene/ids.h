#pragma once
// Ids that others than the scene know: where to look, where focus is sent, and what is typed into.

#include <string_view>

namespace avtal::scene::ids {

/// The group of nodes that scrolls beside what the view is about.
inline constexpr std::string_view kSide = "side";

// Blocks of the document.
inline constexpr std::string_view kOverlay = "overlay";          // what lies over the page
inline constexpr std::string_view kHits = "search:hits";         // in it, in groups
inline constexpr std::string_view kPanelTitle = "panel:title";   // what is selected
inline constexpr std::string_view kPrevious = "panel:previous";  // leads to the handover before
inline constexpr std::string_view kNext = "panel:next";

inline constexpr std::string_view kPresent = "present";
inline constexpr std::string_view kSearch = "search";             // the button
inline constexpr std::string_view kSearchField = "search-field";  // what it gives way to
inline constexpr std::string_view kFilter = "filter";
inline constexpr std::string_view kFilterClose = "filter:close";
inline constexpr std::string_view kMenuFirst = "menu:share";
inline constexpr std::string_view kView = "view";  // of what is read: the region
inline constexpr std::string_view kSlideHeadline = "slide:headline";
inline constexpr std::string_view kUnblank = "slide:unblank";

inline constexpr std::string_view kAsOf = "as-of";
inline constexpr std::string_view kKnown = "known";

}  // namespace avtal::scene::ids
