#include "export/card_paper.h"

#include <memory>
#include <string>
#include <utility>

#include "export/qr.h"
#include "export/svg.h"
#include "page/meeting_card.h"
#include "prepared/filtering.h"
#include "prepared/prepared.h"
#include "words/meeting_card.h"
#include "words/present.h"
#include "words/say.h"
#include "words/share.h"

namespace avtal::exporting {
namespace {

using state::Language;
using namespace words;

/// At the width of the paper its smallest letters are of some 8 points.
constexpr float kPictureWidth = 760;
constexpr float kLeastHeight = 150;
constexpr float kMostHeight = 260;

struct Paper {
  TextDocument document;
  Language language;

  int add(int parent, Tag tag, std::string text = {}, std::string id = {}) {
    return exporting::add(document, parent, tag, std::move(text), std::move(id));
  }
  template <std::size_t N, class... With>
  std::string say(const Phrase<N>& phrase, const With&... with) const {
    return words::say(language, phrase, with...);
  }
};

void add_part(Paper& paper, int parent, const std::string& id, const std::string& title,
              const scene::CardLines& lines, const std::string& none) {
  const int section = paper.add(parent, Tag::section, {}, "kort-" + id);
  paper.add(section, Tag::h2, title);
  if (lines.lines.empty()) {
    paper.add(section, Tag::p, none);
    return;
  }
  const int list = paper.add(section, Tag::ul);
  for (const std::string& line : lines.lines) paper.add(list, Tag::li, line);
  if (lines.more > 0) {
    paper.add(list, Tag::li, paper.say(meeting_card::more, std::to_string(lines.more)));
  }
}

void add_next(Paper& paper, int parent, const scene::MeetingCard& card) {
  const int box = paper.add(parent, Tag::section, {}, "kort-nasta");
  paper.add(box, Tag::h2, paper.say(meeting_card::next));
  if (!card.next) {
    paper.add(box, Tag::p, paper.say(meeting_card::no_next));
    return;
  }
  const int line = paper.add(box, Tag::p);
  paper.add(line, Tag::strong, card.next->day);
  paper.document.elements[static_cast<std::size_t>(line)].id = "kort-dag";
  paper.add(box, Tag::p, card.next->sentence);
  paper.add(box, Tag::p, card.next->left, "kort-kvar");
}

/// Its own row of the timeline, over all of its time.
void add_picture(Paper& paper, int parent, const PictureRequest& request) {
  scene::PageRequest page;
  page.prepared = request.origin.prepared;
  page.view = request.origin.view;
  page.view.theme = state::Theme::light;
  page.text_width = request.text_width;
  page.around.bare = true;
  page.around.figure_only = true;
  page.around.width = kPictureWidth;
  page.around.height = kLeastHeight;
  scene::Page drawn = scene::build_page(page);
  if (drawn.whole_height > kLeastHeight) {
    page.around.height = std::min(drawn.whole_height, kMostHeight);
    drawn = scene::build_page(page);
  }
  const std::string told = view_name(request.origin.view);
  paper.add(parent, Tag::img, told, "kort-bild");
  paper.document.elements.back().picture = to_svg({{&drawn, 0, 0}}, {told, told, true});
}

void add_foot(Paper& paper, int parent, const scene::MeetingCard& card, const Origin& origin) {
  const int notes = paper.add(parent, Tag::section, {}, "kort-anteckningar");
  paper.add(notes, Tag::h2, paper.say(present::notes));
  const int foot = paper.add(parent, Tag::section, {}, "kort-kallor");
  std::string sources;
  for (const std::string& source : card.sources) sources += (sources.empty() ? "" : "; ") + source;
  if (!sources.empty()) paper.add(foot, Tag::p, sources + ".");
  paper.add(foot, Tag::p, version_line(origin));
  const std::string link = link_to(origin);
  const QrCode code = link.empty() || is_local(origin) ? QrCode{} : qr_code(link);
  if (code.size == 0) return;
  const std::string told = paper.say(meeting_card::code);
  paper.add(foot, Tag::img, told, "kort-kod");
  paper.document.elements.back().picture = to_svg(code, told);
}

/// The view that the card tells of, to be found on the page.
state::ViewState view_of_card(const state::ViewState& view, const std::string& service) {
  state::ViewState card = view;
  card.view = state::View::timeline;
  card.theme = state::Theme::automatic;
  card.filter = {};
  card.filter.services = {service};
  card.window.reset();
  card.selected.clear();
  card.place.clear();
  card.lanes = state::Lanes::services;
  card.folded.clear();
  card.all_folded = false;
  card.step = 0;
  card.text_version = false;
  card.help = false;
  return card;
}

}  // namespace

Handout build_card(const PictureRequest& request) {
  const scene::Prepared& whole = *request.origin.prepared->whole;
  const auto subject = scene::card_subject(*whole.dataset, request.origin.view.selected);
  if (!subject) return {};
  PictureRequest own = request;
  own.origin.view = view_of_card(request.origin.view, whole.dataset->at(*subject).id);
  const answers::Filtered filtered = scene::filter_dataset(whole, own.origin.view);
  const std::shared_ptr<const scene::Prepared> part =
      scene::prepare_filtered(filtered.dataset, whole, filtered);
  own.origin.prepared = part.get();
  const scene::MeetingCard card = scene::meeting_card(*part, own.origin.view);

  Paper paper{{}, own.origin.view.language};
  const int sheet = paper.add(-1, Tag::section, {}, "moteskort");
  paper.add(sheet, Tag::h1, card.title);
  if (!card.parties.empty()) paper.add(sheet, Tag::p, card.parties + ".", "kort-parter");
  add_next(paper, sheet, card);
  add_part(paper, sheet, "fraga", paper.say(meeting_card::asked), card.asked,
           paper.say(meeting_card::nothing_asked));
  add_picture(paper, sheet, own);
  const std::string year = std::to_string(card.year);
  add_part(paper, sheet, "galler", paper.say(meeting_card::holds), card.holds, {});
  std::string costs = paper.say(meeting_card::costs, year);
  if (!card.cost.empty()) costs += ": " + card.cost;
  add_part(paper, sheet, "kostar", costs, card.costs, paper.say(meeting_card::no_costs, year));
  add_part(paper, sheet, "okant", paper.say(meeting_card::unknown), card.unknown,
           paper.say(meeting_card::nothing_unknown));
  add_foot(paper, sheet, card, own.origin);
  return {paper.say(meeting_card::title) + " \u00B7 " + title_of(own.origin) + " \u00B7 " +
              as_of_line(own.origin),
          link_to(own.origin), std::move(paper.document.elements)};
}

}  // namespace avtal::exporting
