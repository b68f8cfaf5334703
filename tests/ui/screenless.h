#pragma once
// A surface without a screen: takes the textures as a renderer would.

#include <vector>

#include "base/date.h"
#include "imgui.h"
#include "scene/scene.h"
#include "ui/surface.h"

namespace avtal::test {

inline void take_textures(ImDrawData& data) {
  if (data.Textures == nullptr) return;
  for (ImTextureData* texture : *data.Textures) {
    if (texture->Status == ImTextureStatus_WantCreate) texture->SetTexID(1);
    if (texture->Status == ImTextureStatus_WantDestroy) {
      texture->SetTexID(ImTextureID_Invalid);
      texture->SetStatus(ImTextureStatus_Destroyed);
    } else {
      texture->SetStatus(ImTextureStatus_OK);
    }
  }
}

/// A surface with a clock of its own.
struct Screenless {
  explicit Screenless(ui::Screen screen = {800, 600, 1, 0, 0}) { surface.set_screen(screen); }

  /// Draws until ImGui has taken all events; gives what the reader asked for.
  std::vector<ui::Request> frames(const scene::Page& page, int least = 2) {
    std::vector<ui::Request> all;
    for (int i = 0; i < least || surface.has_pending_events(); ++i) {
      now_ms += 16;
      for (ui::Request& request : surface.begin(page, as_of, now_ms)) all.push_back(request);
      surface.end(page);
      take_textures(*surface.draw_data());
    }
    return all;
  }

  void send(ui::PointerEvent::Kind kind, float x, float y, int buttons,
            ui::Device device = ui::Device::mouse, int id = 1) {
    surface.pointer({kind, id, x, y, buttons, device});
  }
  void move(float x, float y, int buttons = 0) {
    send(ui::PointerEvent::Kind::move, x, y, buttons);
  }
  void down(float x, float y) {
    move(x, y);
    send(ui::PointerEvent::Kind::down, x, y, 1);
  }
  void up(float x, float y) { send(ui::PointerEvent::Kind::up, x, y, 0); }
  void click(float x, float y) {
    down(x, y);
    up(x, y);
  }
  void touch_down(float x, float y, int id = 1) {
    send(ui::PointerEvent::Kind::down, x, y, 1, ui::Device::touch, id);
  }
  void touch_move(float x, float y, int id = 1) {
    send(ui::PointerEvent::Kind::move, x, y, 1, ui::Device::touch, id);
  }
  void touch_up(float x, float y, int id = 1) {
    send(ui::PointerEvent::Kind::up, x, y, 0, ui::Device::touch, id);
  }

  ui::Surface surface;
  base::Day as_of{200};
  double now_ms = 0;
};

}  // namespace avtal::test
