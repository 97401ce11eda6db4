-- SPDX-FileCopyrightText: 2026 The Distribution Engine authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Which text of its content a slot carries; empty: the first one that fits.
ALTER TABLE slot ADD COLUMN variant_id TEXT NOT NULL DEFAULT '';
