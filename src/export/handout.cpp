#include "export/handout.h"

#include <utility>

#include "export/svg.h"
#include "export/text_writer.h"
#include "words/format.h"

namespace avtal::exporting {
namespace {

using state::View;
using words::Phrase;

/// At this width the smallest texts of a picture are of some 8 points when it fills A4's width.
constexpr float kPaperWidth = 760;
constexpr float kPaperHeight = 760;
/// Taller than a page of paper, shrunk to it, cannot be read; the words below say it all.
constexpr float kTallestOnPaper = 1.4F;

void write_view(TextWriter& writer) {
  switch (writer.view.view) {
    case View::overview:
      return write_overview(writer);
    case View::timeline:
      return write_timeline(writer);
    case View::handovers:
      return write_handovers(writer);
    case View::cost_flows:
      return write_flows(writer);
    case View::sources:
      return write_sources(writer);
  }
}

TextWriter writer_for(const Origin& origin, TextDocument document) {
  return {*origin.prepared,
          *origin.prepared->dataset,
          origin.view,
          origin.view.language,
          origin.view.as_of.value_or(origin.prepared->context.default_as_of),
          std::move(document)};
}

/// A view as a picture and in words, after what has been written.
TextDocument with_view(TextDocument document, const PictureRequest& request) {
  const Origin& origin = request.origin;
  TextWriter writer = writer_for(origin, std::move(document));
  writer.add(-1, Tag::h1, title_of(origin) + " · " + view_name(origin.view));
  writer.add(-1, Tag::p, as_of_line(origin) + ".");
  const std::string proposal = proposal_line(origin);
  if (!proposal.empty()) writer.add(writer.add(-1, Tag::p), Tag::strong, proposal + ".");
  const scene::Page view = view_alone(request);
  if (view.height <= kTallestOnPaper * view.width) {
    const std::string description = description_of(view, origin);
    writer.add(-1, Tag::img, description);
    writer.document.elements.back().picture =
        to_svg({{&view, 0, 0}}, {view_name(origin.view), description, true});
  }
  write_view(writer);
  return std::move(writer.document);
}

/// Where it comes from, last on the paper.
TextDocument with_provenance(TextDocument document, const Origin& origin) {
  TextWriter writer = writer_for(origin, std::move(document));
  const int index = writer.section("utskrift", Tag::h2, writer.word(Phrase::handout_about));
  for (const std::string& line : {sources_line(origin), version_line(origin), link_to(origin)}) {
    if (!line.empty()) writer.add(index, Tag::p, line);
  }
  return std::move(writer.document);
}

}  // namespace

Handout build_handout(const PictureRequest& request, bool everything) {
  PictureRequest paper = request;
  paper.around.width = kPaperWidth;
  paper.around.height = kPaperHeight;
  paper.around.touch = false;
  paper.origin.view.theme = state::Theme::light;
  paper.origin.view.step = 0;
  TextDocument document;
  if (everything) {
    for (const View view :
         {View::overview, View::timeline, View::handovers, View::cost_flows, View::sources}) {
      paper.origin.view.view = view;
      document = with_view(std::move(document), paper);
    }
  } else {
    document = with_view(std::move(document), paper);
  }
  document = with_provenance(std::move(document), request.origin);
  return {title_of(request.origin) + " · " + as_of_line(request.origin), link_to(request.origin),
          std::move(document.elements)};
}

}  // namespace avtal::exporting
