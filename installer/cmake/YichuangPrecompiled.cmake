# The headers that nearly every file reads, compiled once: one set for what knows no window, one for what does. They save
# about a third of the build. Each file still includes what it uses (YICHUANG_PCH=OFF builds without).
option(YICHUANG_PCH "Precompile the standard and Qt headers" ON)

set(core_headers
    <algorithm> <array> <atomic> <chrono> <functional> <map> <memory> <mutex> <optional> <set> <span> <string>
    <string_view> <utility> <variant> <vector>
    <QByteArray> <QDateTime> <QFile> <QFuture> <QHash> <QJsonArray> <QJsonDocument> <QJsonObject> <QObject>
    <QString> <QStringList> <QTimer>)
set(window_headers ${core_headers}
    <QAbstractItemModel> <QApplication> <QKeyEvent> <QLabel> <QPainter> <QVBoxLayout> <QWidget>)

function(yichuang_precompiled name)
    cmake_parse_arguments(arg "" "" "HEADERS;LIBRARIES" ${ARGN})
    file(CONFIGURE OUTPUT ${PROJECT_BINARY_DIR}/${name}.cpp CONTENT "") # written once, not at every configuration
    set_source_files_properties(${PROJECT_BINARY_DIR}/${name}.cpp PROPERTIES SKIP_AUTOGEN ON) # moc warns of an empty file
    add_library(${name} STATIC ${PROJECT_BINARY_DIR}/${name}.cpp)
    target_link_libraries(${name} PRIVATE ${arg_LIBRARIES} yichuang_options)
    target_precompile_headers(${name} PRIVATE ${arg_HEADERS})
    # For CCACHE_PCH_EXTSUM (installer/common.sh): everything the bytes depend on but the versions of the packages, which
    # the compiler's name and ccache's own look at the headers stand for.
    string(SHA256 sum "${arg_HEADERS};${CMAKE_CXX_COMPILER_VERSION};${Qt6_VERSION};${CMAKE_BUILD_TYPE};${YICHUANG_SANITIZE}")
    file(CONFIGURE OUTPUT ${CMAKE_CURRENT_BINARY_DIR}/CMakeFiles/${name}.dir/cmake_pch.hxx.gch.sum CONTENT ${sum})
endfunction()

if(YICHUANG_PCH)
    yichuang_precompiled(precompiled_core HEADERS ${core_headers} LIBRARIES Qt6::Core)
    yichuang_precompiled(precompiled_window HEADERS ${window_headers} LIBRARIES Qt6::Widgets)
endif()

# yichuang_precompile(target): by its folder, so that nothing outside the windows sees a widget by accident.
function(yichuang_precompile target)
    if(NOT YICHUANG_PCH)
        return()
    endif()
    cmake_path(RELATIVE_PATH CMAKE_CURRENT_SOURCE_DIR BASE_DIRECTORY ${PROJECT_SOURCE_DIR} OUTPUT_VARIABLE folder)
    if(folder MATCHES "^(widgets/|app/window|tests/widgets)")
        target_precompile_headers(${target} REUSE_FROM precompiled_window)
    else()
        target_precompile_headers(${target} REUSE_FROM precompiled_core)
    endif()
endfunction()
