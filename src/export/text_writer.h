#pragma once
// What the parts of the text version share while it is written from top to bottom. Internal to the
// export room.

#include <string>
#include <vector>

#include "export/text_document.h"
#include "scene/describe.h"
#include "scene/prepared.h"
#include "words/format.h"
#include "words/say.h"

namespace avtal::exporting {

struct TextWriter {
  const scene::Prepared& prepared;
  const model::Dataset& dataset;
  const state::ViewState& view;
  state::Language language;
  base::Day as_of;
  TextDocument document;

  template <std::size_t N, class... With>
  std::string say(const words::Phrase<N>& phrase, const With&... with) const {
    return words::say(language, phrase, with...);
  }
  /// Returns the element's index, to be the parent of others.
  int add(int parent, Tag tag, std::string text = {}, std::string id = {});
  int section(std::string id, Tag heading, std::string title);
  /// Returns the body, for `row`.
  int table(int parent, const words::Phrase<>& caption,
            const std::vector<words::Phrase<>>& columns);
  /// The first cell heads its row.
  void row(int body, const std::vector<std::string>& cells);
  void link(int parent, std::string text, std::string href);
  /// "SON 2020-281, Bakgrund, stycke 2; …", or that no document says.
  std::string places_text(const std::vector<model::Place>& places) const;
  /// "I kraft. Slut 2024-10-01 föreslås."
  std::string chips_text(model::Ref<model::Service> service) const;
};

/// With a full stop, unless it ends in a mark already.
std::string sentence(const std::string& text);

// One part of the document each, in reading order.
void write_overview(TextWriter& w);
void write_timeline(TextWriter& w);
void write_handovers(TextWriter& w);
void write_flows(TextWriter& w);
void write_sources(TextWriter& w);

}  // namespace avtal::exporting
