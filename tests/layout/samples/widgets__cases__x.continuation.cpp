// SPDX-License-Identifier: Apache-2.0
void Page::ask() { m_services.load().then(~this, [] {}); }
