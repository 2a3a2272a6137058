// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/day.h"
#include "widgets/shared/statusbanner.h"
#include "widgets/shared/toast.h"
#include "widgets/window/navigation.h"
#include "widgets/window/page.h"
#include "widgets/window/statusline.h"
#include "widgets/window/syncchip.h"

#include <QDialog>
#include <QMainWindow>
#include <QPointer>

#include <functional>
#include <map>
#include <optional>
#include <vector>

class QStackedWidget;

namespace yichuang::window {

class PreeditFilter;
class Rail;
class TopBar;

/// Who sits at the window.
struct Person
{
    QString name;
    QString place; ///< 3 号窗口
    std::vector<PageId> pages; ///< entries of the rail for the person's role

    friend bool operator==(const Person&, const Person&) = default;
};

/// The frame around the pages (visual-spec 3). It knows no store and no clock: it is given values
/// and says what the person wants. A sheet (sign-in) can lie over everything; the pages underneath
/// keep what was typed.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    explicit MainWindow(shared::Theme& theme, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// The window owns the page. Pages not given are answered by a ComingPage.
    void addPage(PageId id, Page* page);
    /// The same for a page that is made when it is first shown.
    void offerPage(PageId id, std::function<Page*()> make);
    /// Deletes every page, message and open dialog: somebody else sits down.
    void clearPages();
    void setPerson(const Person& person);
    void showPage(PageId id);
    [[nodiscard]] PageId currentPage() const { return m_current; }
    [[nodiscard]] Page* page(PageId id) const;

    void setSync(const SyncChipState& state);
    void setTime(const BeijingTime& now);
    void setDevices(const QList<DeviceState>& devices);
    void setCount(PageId id, int count);
    /// One message per subject (`key`); the most urgent of all is shown. None takes the subject's
    /// message away.
    void setBanner(const QString& key, const std::optional<shared::BannerMessage>& message);
    /// Widths of the columns by page and breakpoint, as `columnsMoved` gave them.
    void setColumnWidths(const std::map<QString, QList<int>>& widths);
    /// Over the page, bottom left; stays when another page is shown.
    shared::Toast* showToast(const shared::Toast::Message& message);

    /// Covers the window with `sheet` (owned by the window); its keys and pages rest until
    /// `uncover`, and open dialogs are out of sight so long.
    void cover(QWidget* sheet);
    /// Back to the control that had the focus.
    void uncover();
    [[nodiscard]] bool isCovered() const;

    [[nodiscard]] Breakpoint breakpoint() const { return m_breakpoint; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {640, 480}; }

Q_SIGNALS:
    void pageChanged(yichuang::window::PageId page);
    void findRequested(const QString& text);
    void lockRequested();
    /// Somebody holds a sealed document and asks whether it is genuine.
    void verifyRequested();
    void newCaseRequested();
    void bannerActionTriggered(const QString& id);
    /// A person moved the columns of a page; to be kept.
    void columnsMoved(const QString& key, const QList<int>& widths);
    void breakpointChanged(const yichuang::window::Breakpoint& breakpoint);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    void makeShortcuts();
    template <typename Slot>
    void addKey(const QKeySequence& keys, Slot slot);
    void updateBreakpoint();
    void layOut(PageId id, Page* page);
    [[nodiscard]] QString columnsKey(PageId id) const;
    void updateBanner();
    void updateHints();
    void updateHead();
    [[nodiscard]] bool pressedPlain(int key);
    void openHelp();
    void startNew();
    [[nodiscard]] Page* pageOrComing(PageId id);

    shared::Theme& m_theme;
    PreeditFilter* m_preedit;
    QStackedWidget* m_sheets{nullptr}; ///< 0: the frame, 1: what covers it
    QWidget* m_frame{nullptr};
    Rail* m_rail{nullptr};
    TopBar* m_top{nullptr};
    shared::StatusBanner* m_banner{nullptr};
    QStackedWidget* m_pageStack{nullptr};
    QStackedWidget* m_actionStack{nullptr};
    StatusLine* m_status{nullptr};
    std::map<PageId, Page*> m_pages;
    std::map<PageId, std::function<Page*()>> m_offered;
    std::map<QString, shared::BannerMessage> m_messages;
    std::map<QString, QList<int>> m_widths;
    PageId m_current{PageId::Accept};
    Breakpoint m_breakpoint;
    QPointer<QWidget> m_focusBefore;
    QList<QPointer<QDialog>> m_hidden; ///< dialogs that wait below the sheet
};

} // namespace yichuang::window
