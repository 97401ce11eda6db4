-- SPDX-FileCopyrightText: 2026 The Distribution Engine authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What a slot's cell_value was made of when it was planned: JSON by name, empty where nobody planned it.
ALTER TABLE slot ADD COLUMN value_parts TEXT NOT NULL DEFAULT '';
ALTER TABLE slot ADD COLUMN explore INTEGER NOT NULL DEFAULT 0;
