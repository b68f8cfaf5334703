#include "page/slides.h"

#include <algorithm>

#include "prepared/prepared.h"
#include "state/own_steps.h"
#include "words/format.h"

namespace avtal::scene {
namespace {

std::string fragment_of(const PageRequest& request, std::size_t index) {
  const model::Dataset& dataset = *request.prepared->dataset;
  if (!request.view.own_steps.empty()) return request.view.own_steps[index];
  if (!dataset.steps.empty()) return dataset.steps[index].view;
  return state::own_step_of(request.view);
}

state::ViewState view_of(const PageRequest& request, const std::string& fragment) {
  const state::ViewState parsed = state::from_fragment(fragment).state;
  state::ViewState view = state::fitted(state::picture_of(parsed), request.prepared->context);
  view.language = request.view.language;
  view.theme = request.view.theme;
  view.known = request.view.known;  // the dataset has been cut to it already
  view.selected = std::string(request.prepared->dataset->current_id(view.selected));
  if (!request.prepared->dataset->find(view.selected)) view.selected.clear();
  return view;
}

}  // namespace

int slide_count(const model::Dataset& dataset, const state::ViewState& view) {
  if (!view.own_steps.empty()) return static_cast<int>(view.own_steps.size());
  return std::max(1, static_cast<int>(dataset.steps.size()));
}

Slide slide_of(const PageRequest& request) {
  const model::Dataset& dataset = *request.prepared->dataset;
  Slide slide;
  slide.count = slide_count(dataset, request.view);
  slide.number = std::clamp(request.view.step, 1, slide.count);
  slide.own = !request.view.own_steps.empty();
  const auto index = static_cast<std::size_t>(slide.number - 1);
  slide.view = view_of(request, fragment_of(request, index));
  if (slide.own || dataset.steps.empty()) return slide;
  const model::Step& step = dataset.steps[index];
  slide.headline = words::local(step.sentence, request.view.language);
  slide.detail = words::local(step.detail, request.view.language);
  slide.note = words::local(step.note, request.view.language);
  return slide;
}

}  // namespace avtal::scene
