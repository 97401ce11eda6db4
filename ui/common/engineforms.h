// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <span>

namespace ui {

/// A sentence of the engine, and one letter for each %1, %2, ... of it: what stands there.
///   n  a name, a title, free text                            q  another sentence or word that is known, else a name
///   s  a length: "2 h 30 min"                                u  a length of text: "300 characters"
///   t  "14:15" or "Mon 16 Nov 14:15"                         d  "Mon 16 Nov"
///   i  "2026-11-22T10:00:00.000Z"                            c  a number of posts: "3 posts"
///   p  a platform: "tiktok"                                  y  a content type: "video"
///   l  a language: "pt-BR"                                   k  a platform in a language: "tiktok in es"
///   w  a slot's state: "waiting for approval"                m  a safety mode: "MANUAL"
///   o  who may, joined by "or"                               r  a risk: "0.62"
///   #  a number
struct EngineForm {
    const char *english;
    const char *values = "";
};

/// All that the window can say in its own language; of two that fit the earlier one counts, and one
/// that begins with words before one that begins with a value.
std::span<const EngineForm> knownEngineForms();

} // namespace ui
