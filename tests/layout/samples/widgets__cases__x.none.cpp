// SPDX-License-Identifier: Apache-2.0
const auto s = tr("Select a case");
const auto t = "Update the list";
