#include "kit/mark_key.h"

#include <array>

#include "kit/block_parts.h"
#include "words/common.h"
#include "words/labels.h"
#include "words/say.h"
#include "words/sources.h"

namespace avtal::scene {

using document::Block;
using document::Kind;
using namespace words;

void add_mark_key(const std::string& id, state::Language language, Block& parent) {
  struct Key {
    Mark mark;
    const Phrase<>& name;
    const Phrase<>& meaning;
  };
  const std::array<Key, 5> keys = {{{Mark::stated, common::mark_stated, sources::mark_stated},
                                    {Mark::proposed, labels::proposed, sources::mark_proposed},
                                    {Mark::derived, common::mark_derived, sources::mark_derived},
                                    {Mark::assumed, common::mark_assumed, sources::mark_assumed},
                                    {Mark::unknown, labels::not_stated, sources::mark_unknown}}};
  document::add(
      parent,
      {.kind = Kind::heading, .id = id, .text = words::say(language, sources::marks), .level = 3});
  Block& terms = document::add(parent, {.kind = Kind::terms, .id = id + ":key"});
  for (const Key& key : keys) {
    Block& entry = document::add(terms, {.kind = Kind::entry});
    Block& term = document::add(entry, {.kind = Kind::term});
    add_marks(term, {key.mark}, language);
    term.children.front().label.clear();  // its name follows
    document::add(term, {.kind = Kind::text, .text = " " + words::say(language, key.name)});
    document::add(entry, {.kind = Kind::description, .text = words::say(language, key.meaning)});
  }
}

}  // namespace avtal::scene
