#pragma once
// Ids that others than the scene know: where to look, where focus is sent, and what is typed into.

#include <string_view>

namespace avtal::scene::ids {

// Blocks of the document.
inline constexpr std::string_view kView = "view";          // what is read instead of a picture
inline constexpr std::string_view kHeadline = "headline";  // in it: what it has found
inline constexpr std::string_view kOverlay = "overlay";    // what lies over the page
inline constexpr std::string_view kHits = "search:hits";   // in it, in groups
inline constexpr std::string_view kPanel = "panel";
inline constexpr std::string_view kPanelTitle = "panel:title";   // what is selected
inline constexpr std::string_view kPrevious = "panel:previous";  // leads to the handover before
inline constexpr std::string_view kNext = "panel:next";

inline constexpr std::string_view kPresent = "present";
inline constexpr std::string_view kSearch = "search";             // the button
inline constexpr std::string_view kSearchField = "search-field";  // what it gives way to
inline constexpr std::string_view kFilter = "filter";
inline constexpr std::string_view kFilterClose = "filter:close";
inline constexpr std::string_view kGuide = "guide";
inline constexpr std::string_view kGuideClose = "guide:close";
inline constexpr std::string_view kMenuFirst = "menu:share";
inline constexpr std::string_view kSlide = "slide";  // all of it
inline constexpr std::string_view kSlideHeadline = "slide:headline";
inline constexpr std::string_view kSlideStatus = "slide:status";  // which it is, said aloud
inline constexpr std::string_view kUnblank = "slide:unblank";

inline constexpr std::string_view kAsOf = "as-of";
inline constexpr std::string_view kKnown = "known";

}  // namespace avtal::scene::ids
