// SPDX-License-Identifier: Apache-2.0
const auto u = "https://hall.example/wo~rk/day";
// a folder named framework/work or /workdays
