#pragma once
// Measures of the page in CSS pixels, on an 8 px grid.

namespace avtal::scene {

inline constexpr float kTabletFrom = 744;  // width from which the wider layouts apply

inline constexpr float kTopBarHeight = 56;
inline constexpr float kTabsHeight = 48;
inline constexpr float kPanelWidth = 352;
inline constexpr float kPanelPadding = 24;
inline constexpr float kMargin = 24;
inline constexpr float kMarginNarrow = 16;
inline constexpr float kControlHeight = 36;
inline constexpr float kControlHeightTouch = 44;
inline constexpr float kControlRadius = 6;

inline constexpr float kHeadHeight = 72;  // headline, sentence and zoom buttons
inline constexpr float kAxisHeight = 48;
inline constexpr float kFlagHeight = 24;

// A lane of the timeline, from its top.
inline constexpr float kLaneHeight = 148;
inline constexpr float kDecisionCentre = 54;
inline constexpr float kBarTop = 68;
inline constexpr float kBarHeight = 32;
inline constexpr float kBarPitch = 36;
inline constexpr float kSupplementGap = 8;
inline constexpr float kSupplementHeight = 20;
inline constexpr float kSupplementPitch = 26;
inline constexpr float kNoticeHeight = 12;
inline constexpr float kFoldedLaneHeight = 44;

}  // namespace avtal::scene
