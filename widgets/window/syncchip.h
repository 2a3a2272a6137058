// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/day.h"
#include "widgets/shared/theme.h"

#include <QAbstractButton>

#include <optional>
#include <variant>

namespace yichuang::window {

/// What the sync engine is doing, in the words of the top bar.
namespace sync {
struct Online
{
    std::optional<BeijingTime> lastDone; ///< none: connected, nothing exchanged yet
    friend bool operator==(const Online&, const Online&) = default;
};
struct Busy
{
    int done{0};
    int total{0};
    friend bool operator==(const Busy&, const Busy&) = default;
};
struct Offline
{
    int waiting{0}; ///< events not yet confirmed
    friend bool operator==(const Offline&, const Offline&) = default;
};
struct Failed
{
    int count{0}; ///< events the platform did not take
    friend bool operator==(const Failed&, const Failed&) = default;
};
struct Uploading
{
    int files{0}; ///< attachments of confirmed events that have not arrived whole
    friend bool operator==(const Uploading&, const Uploading&) = default;
};
} // namespace sync
using SyncChipState
    = std::variant<sync::Online, sync::Busy, sync::Offline, sync::Failed, sync::Uploading>;

/// 联网·10:24 已同步. A click opens 同步.
class SyncChip : public QAbstractButton
{
    Q_OBJECT
public:
    explicit SyncChip(const shared::Theme& theme, QWidget* parent = nullptr);

    void setState(const SyncChipState& state);
    /// Only the first word (联网) where room is short.
    void setShort(bool isShort);

    [[nodiscard]] static QString text(const SyncChipState& state);
    [[nodiscard]] static QString shortText(const SyncChipState& state);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void describe();

    const shared::Theme& m_theme;
    SyncChipState m_state{sync::Offline{}};
    bool m_short{false};
};

} // namespace yichuang::window
