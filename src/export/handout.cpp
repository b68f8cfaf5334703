#include "export/handout.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "export/svg.h"
#include "page/slides.h"
#include "prepared/prepared.h"
#include "scene/metrics.h"
#include "scene/slices.h"
#include "words/format.h"
#include "words/say.h"
#include "words/share.h"

namespace avtal::exporting {
namespace {

using state::View;
using namespace words;

/// At this width the smallest texts of a picture are of some 8 points when it fills A4's width.
constexpr float kPaperWidth = 760;
constexpr float kPaperHeight = 760;
/// Heights of pictures as parts of their width. One that is taller than a page of paper cannot be
/// read shrunk to it: it is cut into pieces, the first of which leaves room for the title above it.
constexpr float kTallestWhole = 1.4F;
constexpr float kTallestFirst = 1.05F;
constexpr float kTallestPiece = 1.35F;
/// More of a long list would only say what the words below say, and cost paper.
constexpr std::size_t kMostPieces = 2;
constexpr float kSlideWidth = 1280;
constexpr float kSlideHeight = 720;

void add_picture(TextDocument& document, const Origin& origin, const scene::Page& picture,
                 const std::string& description) {
  add(document, -1, Tag::img, description);
  document.elements.back().picture =
      to_svg({{&picture, 0, 0}}, {view_name(origin.view), description, true});
}

void add_pictures(TextDocument& document, const scene::Page& view, const Origin& origin) {
  const std::string description = description_of(view, origin);
  if (view.height <= kTallestWhole * view.width) {
    return add_picture(document, origin, view, description);
  }
  const std::vector<float> edges =
      scene::slice_edges(view, kTallestFirst * view.width, kTallestPiece * view.width);
  const std::size_t pieces = std::min(kMostPieces, edges.size() - 1);
  for (std::size_t i = 0; i < pieces; ++i) {
    const std::string which = " (" + std::to_string(i + 1) + ")";
    add_picture(document, origin, scene::slice(view, edges[i], edges[i + 1]), description + which);
  }
  if (pieces + 1 < edges.size()) {
    add(document, -1, Tag::p, words::say(origin.view.language, share::handout_rest));
  }
}

/// A view as a picture and in words, after what has been written.
void add_view(TextDocument& document, const PictureRequest& request) {
  const Origin& origin = request.origin;
  add(document, -1, Tag::h1, title_of(origin) + " · " + view_name(origin.view));
  add(document, -1, Tag::p, as_of_line(origin) + ".");
  const std::string proposal = proposal_line(origin);
  if (!proposal.empty()) add(document, add(document, -1, Tag::p), Tag::strong, proposal + ".");
  add_pictures(document, view_alone(request), origin);
  add_view_in_words(document, add(document, -1, Tag::section), *origin.prepared, origin.view, 0);
}

/// A slide as it is shown, and below it the presenter's notes where they are wanted.
void add_slide(TextDocument& document, const PictureRequest& paper) {
  const Origin& origin = paper.origin;
  scene::PageRequest request;
  request.prepared = origin.prepared->whole;
  request.view = origin.view;
  const scene::Slide slide = scene::slide_of(request);
  const scene::Page page = view_alone(paper);
  const std::string said = page.headline + (slide.detail.empty() ? "" : " " + slide.detail);
  const int section = add(document, -1, Tag::section, {}, "bild-" + std::to_string(slide.number));
  add(document, section, Tag::img, said);
  document.elements.back().picture = to_svg({{&page, 0, 0}}, {page.headline, said, true});
  if (origin.view.notes && !slide.note.empty()) add(document, section, Tag::p, slide.note);
}

/// All slides, each on a page of its own.
void add_deck(TextDocument& document, PictureRequest paper) {
  paper.around.width = kSlideWidth;
  paper.around.height = kSlideHeight + scene::kTopBarHeight + scene::kTabsHeight;
  const model::Dataset& dataset = *paper.origin.prepared->whole->dataset;
  const int count = scene::slide_count(dataset, paper.origin.view);
  for (int step = 1; step <= count; ++step) {
    paper.origin.view.step = step;
    add_slide(document, paper);
  }
}

/// Where it comes from, last on the paper.
void add_provenance(TextDocument& document, const Origin& origin) {
  const int section = add(document, -1, Tag::section, {}, "utskrift");
  add(document, section, Tag::h2, words::say(origin.view.language, share::handout_about));
  for (const std::string& line : {sources_line(origin), version_line(origin), link_to(origin)}) {
    if (!line.empty()) add(document, section, Tag::p, line);
  }
}

}  // namespace

Handout build_handout(const PictureRequest& request, bool everything) {
  PictureRequest paper = request;
  paper.around.width = kPaperWidth;
  paper.around.height = kPaperHeight;
  paper.around.touch = false;
  paper.origin.view.theme = state::Theme::light;
  TextDocument document;
  const bool presented = paper.origin.view.step > 0 && !everything;
  if (presented) add_deck(document, paper);
  paper.origin.view.step = 0;
  if (everything) {
    for (const View view : state::kViews) {
      paper.origin.view.view = view;
      add_view(document, paper);
    }
  } else if (!presented) {
    add_view(document, paper);
  }
  add_provenance(document, request.origin);
  return {title_of(request.origin) + " · " + as_of_line(request.origin), link_to(request.origin),
          std::move(document.elements)};
}

}  // namespace avtal::exporting
