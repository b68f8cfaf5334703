#pragma once
// What the parts of the cost flows share while a page is laid out. Internal to the flows' files.

#include <algorithm>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "answers/flow_sums.h"
#include "answers/yearly_flows.h"
#include "layout/flow_layout.h"
#include "prepared/prepared.h"
#include "say/describe.h"
#include "say/flow_table.h"
#include "say/flow_words.h"
#include "scene/metrics.h"
#include "scene/pen.h"
#include "scene/theme.h"
#include "scene/widgets.h"
#include "words/say.h"

namespace avtal::scene {

inline constexpr float kFlowNode = 14;       // width of a node
inline constexpr double kPxPerMillion = 48;  // at most
inline constexpr double kOrePerMillion = 100'000'000;

struct Flows {
  const PageRequest& request;
  const Prepared& prepared;
  const model::Dataset& dataset;
  state::Language language;
  Page& page;
  Rect area;
  bool narrow = false;
  int year = 0;
  std::optional<int> compare = std::nullopt;
  /// Without gaps, kept beside the dataset. Where it has many flows, only the years that are shown
  /// have all their rows; in the others, and in all `columns`, those drawn alike are merged.
  std::vector<const answers::FlowYear*> years = {};
  std::vector<const answers::FlowYear*> columns = {};  // of the strip
  std::vector<const answers::SummedFlows*> sums = {};  // where the picture is summed up
  int as_of_year = 0;

  const answers::FlowYear& of(int wanted) const {
    return *years[static_cast<std::size_t>(wanted - years.front()->year)];
  }
  const answers::FlowYear& column_of(int wanted) const {
    return *columns[static_cast<std::size_t>(wanted - years.front()->year)];
  }
  /// Too many flows to draw and name each.
  bool summed() const { return !sums.empty(); }
  const answers::SummedFlows& sums_of(int wanted) const {
    return *sums[static_cast<std::size_t>(wanted - years.front()->year)];
  }
  /// The two years of a comparison in the order of time, whichever of them was chosen first.
  int earlier() const { return std::min(year, compare.value_or(year)); }
  int later() const { return std::max(year, compare.value_or(year)); }
  bool has(int wanted) const {
    return wanted >= years.front()->year && wanted <= years.back()->year;
  }
  FlowSpeech speech(int of_year) const {
    return {dataset, language, of_year, request.view.price_year};
  }
  template <std::size_t N, class... With>
  std::string say(const words::Phrase<N>& phrase, const With&... with) const {
    return words::say(language, phrase, with...);
  }
};

/// The graph of a year's bands and stubs, and what its nodes stand for.
struct FlowFigure {
  layout::FlowGraph graph;
  std::vector<const answers::FlowRow*> rows;  // of each band
  std::vector<std::optional<model::Ref<model::Organization>>> payers;
  std::vector<std::optional<model::Ref<model::Organization>>> payees;
  std::vector<std::vector<model::Ref<model::Service>>> services;
};
FlowFigure figure_of(const model::Dataset& dataset, const answers::FlowYear& year, float room);

/// How a band is drawn: what is certain about it and which form the money has.
struct BandStyle {
  Paint fill;
  Paint edge;
  float edge_width = 0;
  float dash = 0;
  float gap = 0;
  Paint hatch;
};
BandStyle band_style(const answers::FlowRow& row, std::size_t service);
std::size_t service_index(const answers::FlowRow& row);
bool is_hatched(const answers::FlowRow& row);
/// The sign for the form; nothing for plain payments.
std::optional<Icon> form_icon(const answers::FlowRow& row);

/// Height of a picture whose labels, unknown bands and gaps fit, at one scale for all years.
double picture_scale(const Flows& f, bool small, float height);
/// The least height beside a node, for its label.
float label_room(bool small);
layout::FlowMeasures flow_measures(bool small);

struct PictureArea {
  Rect rect;           // of the nodes and bands, below the column heads
  float label = 168;   // width kept for names at either side
  bool small = false;  // short names, no third lines
  std::string prefix;  // of node ids, where two pictures stand side by side
  Rect clip;           // what is seen of it
  float scroll = 0;
};
/// Returns the height that the picture takes.
float add_picture(const Flows& f, Pen& pen, const answers::FlowYear& year, const PictureArea& at,
                  double scale, const std::vector<answers::FlowChange>* changes);
/// Sets the years, and the sums where there are too many flows.
void set_years(Flows& f, int first, int last);
/// Which part of the money is shown, and the way back to the whole, before everything else.
void add_path(const Flows& f, document::Block& view);
/// To what a node of the summed picture stands for; nothing where it cannot be opened.
std::optional<state::Action> opened(const Flows& f, std::size_t column,
                                    const answers::SumNode& node);
/// "Äldrenämnden", "Övriga 4".
std::string sum_node_name(const Flows& f, std::size_t column, const answers::SumNode& node);
/// "446,0 mnkr", with «minst» where amounts are missing; nothing known is said so.
std::string sum_amount(const Flows& f, const answers::FlowSum& sum);
/// "890 000 kr angivet + 240 000 kr beräknat …": what the sum is made of, to the krona.
std::string make_up(const Flows& f, const answers::FlowSum& sum);
/// All of it in a sentence.
std::string sum_told(const Flows& f, std::size_t column, const answers::SumNode& node);
void add_summed(Flows& f, Rect area);
/// The same on narrow pages.
void add_sum_list(const Flows& f, document::Block& view);

// One part of the view each, as blocks at the end of the one they are given …
void add_flows_head(const Flows& f, document::Block& view);
/// Assumptions and prices; below the amounts where the page is narrow, so that these come first.
void add_flow_lenses(const Flows& f, document::Block& parent);
void add_flow_table(const Flows& f, document::Block& view);
/// What is known of each year, with the way to it.
void add_yearly_table(const Flows& f, document::Block& view);
/// On narrow pages.
void add_flow_list(const Flows& f, document::Block& view);
/// What is no flow of the year.
void add_notes(const Flows& f, const answers::FlowYear& year, document::Block& view);
/// What differs between the two years that are compared.
void add_changes(const Flows& f, document::Block& view);
void add_flow_legend(const Flows& f, document::Block& view);
// … or as a picture within an area.
void add_single(Flows& f, Rect area);
void add_comparison(Flows& f, Rect area);
void add_multiples(Flows& f, Rect area);
float strip_height(const Flows& f, float available);
void add_strip(const Flows& f, Rect area);
/// A sentence of the picture: a text node over its rectangle.
void note_node(const Flows& f, std::string id, std::string name, Rect rect);
/// To the same page with another year.
state::Action to_year(const Flows& f, int year);

}  // namespace avtal::scene
