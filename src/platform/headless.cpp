#include "platform/headless.h"

#include <cmath>
#include <cstdlib>

#include "imgui.h"

namespace avtal::platform {
namespace {

constexpr int kMostFrames = 1000;  // a page that wants more never comes to rest
constexpr double kFrameMs = 16;

/// A renderer would upload them.
void take_textures(ImDrawData& data) {
  if (data.Textures == nullptr) return;
  for (ImTextureData* texture : *data.Textures) {
    if (texture->Status == ImTextureStatus_WantCreate) {
      texture->SetTexID(1);
      texture->SetStatus(ImTextureStatus_OK);
    } else if (texture->Status == ImTextureStatus_WantUpdates) {
      texture->SetStatus(ImTextureStatus_OK);
    } else if (texture->Status == ImTextureStatus_WantDestroy && texture->UnusedFrames > 0) {
      texture->SetTexID(ImTextureID_Invalid);
      texture->SetStatus(ImTextureStatus_Destroyed);
    }
  }
}

bool command_is_sane(const ImDrawList& list, const ImDrawCmd& command) {
  const unsigned end = command.IdxOffset + command.ElemCount;
  if (end > static_cast<unsigned>(list.IdxBuffer.Size)) return false;
  for (unsigned i = command.IdxOffset; i < end; ++i) {
    const unsigned vertex = list.IdxBuffer[static_cast<int>(i)] + command.VtxOffset;
    if (vertex >= static_cast<unsigned>(list.VtxBuffer.Size)) return false;
  }
  return command.ClipRect.x <= command.ClipRect.z && command.ClipRect.y <= command.ClipRect.w;
}

}  // namespace

Headless::Headless(ui::Screen screen, unsigned flags, std::string_view fragment)
    : app_([this] { return now_ms_; }) {
  app_.start(screen, flags, fragment);
}

bool Headless::read_outbox() {
  bool any = false;
  for (std::string message = app_.outbox(); !message.empty(); message = app_.outbox()) {
    any = true;
    if (message.find("\"frame\":true") != std::string::npos) frame_wanted_ = true;
    const std::string wake = "\"wakeAfter\":";
    if (const std::size_t at = message.find(wake); at != std::string::npos) {
      timer_ms_ = now_ms_ + std::strtod(message.c_str() + at + wake.size(), nullptr);
    }
    messages_.push_back(std::move(message));
  }
  return any;
}

bool Headless::frame() {
  if (!app_.frame_due()) return false;
  app_.draw();
  take_textures(*app_.draw_data());
  return true;
}

int Headless::settle() {
  int frames = 0;
  read_outbox();
  while ((frame_wanted_ || timer_ms_ >= 0) && frames < kMostFrames) {
    if (frame_wanted_) {
      now_ms_ += kFrameMs;
    } else {
      now_ms_ = std::max(now_ms_, timer_ms_);
      timer_ms_ = -1;
    }
    frame_wanted_ = false;
    if (frame()) ++frames;
    read_outbox();
  }
  return frames;
}

void Headless::move(float x, float y, int buttons) {
  app_.pointer({ui::PointerEvent::Kind::move, 1, x, y, buttons, ui::Device::mouse});
}

void Headless::press(float x, float y) {
  move(x, y);
  app_.pointer({ui::PointerEvent::Kind::down, 1, x, y, 1, ui::Device::mouse});
}

void Headless::release(float x, float y) {
  app_.pointer({ui::PointerEvent::Kind::up, 1, x, y, 0, ui::Device::mouse});
}

void Headless::click(float x, float y) {
  press(x, y);
  release(x, y);
}

bool Headless::draw_data_is_sane() const {
  const ImDrawData* data = app_.draw_data();
  if (data == nullptr || !data->Valid) return false;
  for (const ImDrawList* list : data->CmdLists) {
    for (const ImDrawVert& vertex : list->VtxBuffer) {
      if (!std::isfinite(vertex.pos.x) || !std::isfinite(vertex.pos.y)) return false;
    }
    for (const ImDrawCmd& command : list->CmdBuffer) {
      if (!command_is_sane(*list, command)) return false;
    }
  }
  return true;
}

}  // namespace avtal::platform
