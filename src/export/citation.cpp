#include "export/citation.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "answers/briefing.h"
#include "export/ask.h"
#include "prepared/prepared.h"
#include "say/describe.h"
#include "words/common.h"
#include "words/format.h"
#include "words/labels.h"
#include "words/say.h"
#include "words/share.h"
#include "words/views.h"

namespace avtal::exporting {
namespace {

using namespace words;

constexpr std::size_t kDigestShown = 8;

base::Day as_of(const Origin& origin) {
  return state::day_shown(origin.view, origin.prepared->context);
}

/// The name of what is selected; empty when nothing is, or it has none.
std::string selected_name(const Origin& origin) {
  const model::Dataset& dataset = *origin.prepared->dataset;
  const auto record = dataset.find(origin.view.selected);
  if (!record) return {};
  return words::local(name_of(dataset, *record), origin.view.language);
}

}  // namespace

bool is_local(const Origin& origin) { return origin.address.rfind("http", 0) != 0; }

std::string link_to(const Origin& origin) {
  if (origin.foreign) return {};
  state::ViewState view = origin.view;
  view.text_version = false;
  view.embedded = false;
  view.help = false;
  // Written out also where it is the dataset's own: a newer dataset would open at another.
  if (!view.as_of) view.as_of = origin.prepared->context.default_as_of;
  view.data_hash = origin.sha256.substr(0, kDigestShown);
  std::string page = origin.address;
  if (is_local(origin)) page = page.substr(page.find_last_of('/') + 1);
  return page + "#" + state::to_fragment(view);
}

std::string calendar_address(const Origin& origin) {
  if (origin.foreign || is_local(origin)) return {};
  return origin.address.substr(0, origin.address.find_last_of('/') + 1) + "kalender.ics";
}

std::string view_name(const state::ViewState& view) {
  return words::say(view.language, views::names_of(view.view).name);
}

std::string title_of(const Origin& origin) {
  return scene::dataset_title(*origin.prepared->dataset, origin.view.language);
}

std::string what_it_shows(const Origin& origin) {
  const words::Language language = origin.view.language;
  std::string text = words::say(language, share::shows, view_name(origin.view),
                                words::date(as_of(origin), language));
  const std::string selected = selected_name(origin);
  if (!selected.empty()) {
    text += " " + words::say(language, share::selected, selected);
  }
  if (origin.view.known) {
    text += " " + words::say(language, share::known, words::date(*origin.view.known, language));
  }
  if (origin.view.filter != state::Filter{}) {
    text += " " + words::say(language, share::filtered);
  }
  return text;
}

std::string as_of_line(const Origin& origin) {
  const words::Language language = origin.view.language;
  std::string text = words::say(language, common::as_of_day, words::date(as_of(origin), language));
  if (origin.view.known) {
    text += ", " +
            words::say(language, share::picture_known, words::date(*origin.view.known, language));
  }
  return text;
}

std::string proposal_line(const Origin& origin) {
  const words::Language language = origin.view.language;
  const auto documents = answers::document_counts(*origin.prepared->dataset);
  if (documents.proposals == 0) return {};
  if (documents.only_proposals()) {
    return words::say(language, share::picture_all_proposed);
  }
  return words::say(language, share::picture_partly_proposed,
                    words::number(documents.proposals, language),
                    words::number(documents.own, language));
}

std::string sources_line(const Origin& origin) {
  const words::Language language = origin.view.language;
  std::vector<std::string> names;
  for (const model::Document& document : origin.prepared->dataset->documents) {
    if (document.kind == model::DocumentKind::external) continue;
    names.push_back(words::local(
        document.short_title.empty() ? document.title : document.short_title, language));
  }
  if (names.empty()) return {};
  return words::say(language, share::picture_sources, words::joined(names, language));
}

std::string version_line(const Origin& origin) {
  const words::Language language = origin.view.language;
  const model::Dataset& dataset = *origin.prepared->dataset;
  std::string text = words::say(language, share::picture_version, dataset.id, dataset.issued,
                                origin.sha256.substr(0, kDigestShown));
  if (origin.foreign) {
    text += " " + words::say(language, share::picture_own_file, origin.file);
  }
  return text;
}

std::string file_stem(const Origin& origin) {
  return "avtalskartan-" + origin.prepared->dataset->id + "-" +
         std::string(state::view_word(origin.view.view));
}

}  // namespace avtal::exporting
