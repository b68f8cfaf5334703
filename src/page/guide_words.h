#pragma once
// What is told of each view, of its keys and of administration, in the order in which it is told.

#include <array>
#include <span>
#include <string_view>

#include "kit/signs.h"
#include "state/views.h"
#include "words/say.h"

namespace avtal::scene {

/// Something that is looked at, and what it means.
struct Told {
  const words::Phrase<>& name;
  const words::Phrase<>& meaning;
};
struct ViewGuide {
  const words::Phrase<>& lead;
  std::span<const Told> parts;
  bool is_picture = false;
};
ViewGuide guide_of(state::View view);

const words::Phrase<>& meaning_of(Sign sign);

/// Words of administration.
std::span<const Told> glossary();

struct GuideKey {
  const words::Phrase<>& does;
  std::array<std::string_view, 3> caps;  // what is written on them; empty: none
  bool shifted = false;                  // together with Shift
};
struct KeyGroup {
  const words::Phrase<>& name;
  std::span<const GuideKey> keys;
  bool moves_picture = false;
};
std::span<const KeyGroup> key_groups();

}  // namespace avtal::scene
