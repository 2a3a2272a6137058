// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/clock.h"
#include "models/desk/intake.h"
#include "models/desk/seat.h"
#include "widgets/accept/acceptpage.h"
#include "widgets/window/mainwindow.h"

#include <QByteArray>
#include <QHash>
#include <QPromise>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace yichuang::test {

/// The items of the built-in catalogue that a window takes on that day, ready to be searched.
[[nodiscard]] Result<std::shared_ptr<const accept::ItemSource>> builtInItems(Day today);

/// Who sits at a place: an agent of the village, elsewhere a clerk of the hall.
[[nodiscard]] desk::Seat clerkAt(const QString& place);

/// The form of samplePerson() with every required paper of the item.
[[nodiscard]] desk::Intake completeFor(const catalogue::Item& item);

/// As text, so that a failure shows both forms.
[[nodiscard]] QByteArray written(const desk::Intake& intake);

/// Words cut off by what shows them or by something around it, without being meant to be.
[[nodiscard]] QStringList clipped(const QWidget& top);

/// Judges by the pure rules, keeps what the page hands over and answers at once as the desk would.
class ListeningDesk
{
public:
    struct Submitted
    {
        desk::Intake intake;
        std::optional<cases::Payload> then;
    };

    ListeningDesk(
        desk::Seat at, const Clock& clock, std::shared_ptr<const accept::ItemSource> source);

    /// Lives no longer than this desk.
    [[nodiscard]] accept::AcceptPage::Services services();
    [[nodiscard]] desk::Assessment assess(
        const desk::Intake& intake, const catalogue::Item* item) const;

    desk::Seat seat;
    std::vector<Submitted> submitted;
    std::vector<desk::Intake> drafts;
    std::vector<desk::Intake> aside; ///< begun, and left for another form
    std::vector<desk::OpenTwin> twins; ///< what a look finds
    std::vector<desk::Intake> looked;
    std::optional<desk::IntakeAct> previewed; ///< the last document asked for
    QHash<QByteArray, QByteArray> scanned; ///< contents by SHA-256
    bool slowScans{false}; ///< pages are kept only when `keeping` is finished
    std::vector<QPromise<Result<accept::KeptOrNot>>> keeping;

private:
    [[nodiscard]] accept::PaperScans::Services scans();
    [[nodiscard]] QFuture<Result<desk::Outcome>> record(
        const desk::Intake& intake, const std::optional<cases::Payload>& then);

    const Clock& m_clock;
    std::shared_ptr<const accept::ItemSource> m_source;
};

/// The page in a window of 1366×768 with the focus in its first field.
struct AcceptWindow
{
    AcceptWindow(
        std::shared_ptr<const accept::ItemSource> source, const QString& place, const Clock& clock);

    shared::Theme theme;
    ListeningDesk desk;
    window::MainWindow window;
    accept::AcceptPage* page{nullptr};
};

/// Presses keys where the focus is, and counts those that are not free text.
struct Keyboard
{
    int presses{0};

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    /// Free text: digits and letters by key, Chinese as an input method commits it.
    void type(const QString& text);
    /// Presses the key until the named control has the focus; false if it never gets there.
    [[nodiscard]] bool advanceTo(const QString& name, Qt::Key key);
    /// Object name of the control with the focus.
    [[nodiscard]] static QString focusName();
};

} // namespace yichuang::test
