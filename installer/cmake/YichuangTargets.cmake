# How libraries, programs and tests of this project are declared. One include root per library: a header can only be
# reached by a target that declares the library it belongs to.
option(YICHUANG_TESTS "Build the tests and benchmarks" ON)
option(YICHUANG_WERROR "Treat warnings as errors" OFF)
set(YICHUANG_SANITIZE "" CACHE STRING "Sanitizers, for example address,undefined")

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR}/bin)

find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    # Precompiled headers are only cached when ccache may trust their macros and times.
    set(CMAKE_CXX_COMPILER_LAUNCHER
        ${CMAKE_COMMAND} -E env CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
        ${CCACHE_PROGRAM})
    set(CMAKE_C_COMPILER_LAUNCHER ${CCACHE_PROGRAM})
endif()

add_library(yichuang_options INTERFACE)
target_compile_features(yichuang_options INTERFACE cxx_std_20)
# Members with a default in the class need no word in a designated initialiser; GCC warns about them all the same.
target_compile_options(yichuang_options INTERFACE
    -Wall -Wextra -Wno-missing-field-initializers -Wpedantic -Wshadow -Wconversion -Wnon-virtual-dtor -Woverloaded-virtual -Wold-style-cast
    -Werror=switch -Werror=return-type -Werror=unused-result
    $<$<BOOL:${YICHUANG_WERROR}>:-Werror>
    $<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess>) # what ccache needs to know a precompiled header by
target_compile_definitions(yichuang_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_FOREACH QT_NO_KEYWORDS
    QT_USE_QSTRINGBUILDER QT_DISABLE_DEPRECATED_BEFORE=0x060400)
if(YICHUANG_SANITIZE)
    target_compile_options(yichuang_options INTERFACE -fsanitize=${YICHUANG_SANITIZE} -fno-omit-frame-pointer)
    target_link_options(yichuang_options INTERFACE -fsanitize=${YICHUANG_SANITIZE})
endif()
find_program(MOLD_PROGRAM mold)
if(MOLD_PROGRAM)
    target_link_options(yichuang_options INTERFACE -fuse-ld=mold)
endif()

# yichuang_library(deadline SOURCES duedate.cpp … PUBLIC base calendar PRIVATE OpenSSL::Crypto)
# MOC: some header of the library begins a line with Q_OBJECT (indented lines count too).
function(yichuang_library name)
    cmake_parse_arguments(arg "MOC" "" "SOURCES;PUBLIC;PRIVATE" ${ARGN})
    add_library(${name} STATIC)
    if(NOT arg_SOURCES)
        message(FATAL_ERROR "yichuang_library(${name}): no SOURCES")
    endif()
    target_sources(${name} PRIVATE ${arg_SOURCES})
    set_target_properties(${name} PROPERTIES OUTPUT_NAME yichuang_${name} AUTOMOC ${arg_MOC})
    cmake_path(RELATIVE_PATH CMAKE_CURRENT_SOURCE_DIR BASE_DIRECTORY ${PROJECT_SOURCE_DIR} OUTPUT_VARIABLE folder)
    cmake_path(GET folder PARENT_PATH parent)
    set(root ${PROJECT_BINARY_DIR}/include/${name})
    file(MAKE_DIRECTORY ${root}/${parent})
    file(CREATE_LINK ${CMAKE_CURRENT_SOURCE_DIR} ${root}/${folder} SYMBOLIC)
    target_include_directories(${name} PUBLIC ${root})
    target_link_libraries(${name} PUBLIC ${arg_PUBLIC} PRIVATE ${arg_PRIVATE} yichuang_options)
    yichuang_precompile(${name})
    set(absolute ${arg_SOURCES})
    list(TRANSFORM absolute PREPEND ${CMAKE_CURRENT_SOURCE_DIR}/)
    set_property(GLOBAL APPEND PROPERTY YICHUANG_TR_SOURCES ${absolute})
endfunction()

# yichuang_program(yichuangctl SOURCES main.cpp … LIBRARIES …)
function(yichuang_program name)
    cmake_parse_arguments(arg "" "" "SOURCES;LIBRARIES" ${ARGN})
    add_executable(${name} ${arg_SOURCES})
    set_target_properties(${name} PROPERTIES AUTOMOC ON)
    target_include_directories(${name} PRIVATE ${PROJECT_SOURCE_DIR}/app)
    target_link_libraries(${name} PRIVATE ${arg_LIBRARIES} yichuang_options)
    yichuang_precompile(${name})
    set(absolute ${arg_SOURCES})
    list(TRANSFORM absolute PREPEND ${CMAKE_CURRENT_SOURCE_DIR}/)
    set_property(GLOBAL APPEND PROPERTY YICHUANG_TR_SOURCES ${absolute})
endfunction()

# yichuang_test(tst_duedate LIBRARIES deadline …): one QtTest program from tst_duedate.cpp (+ SOURCES), run offscreen
# in a fixed locale and a zone that is not Beijing's, so that nothing leans on the machine.
# Seconds; ends what hangs, and says nothing about how fast a busy machine must be. QtTest's own limit of five minutes is
# put off as well: when the next function begins at once, its watchdog may miss that and go on counting for the program.
set(YICHUANG_TEST_LIMIT 1800)
set(YICHUANG_TEST_ENVIRONMENT "QT_QPA_PLATFORM=offscreen" "QTEST_FUNCTION_TIMEOUT=${YICHUANG_TEST_LIMIT}000"
    "TZ=America/Los_Angeles" "LC_ALL=C.UTF-8" "YICHUANG_BIN=${PROJECT_BINARY_DIR}/bin")
function(yichuang_test name)
    cmake_parse_arguments(arg "" "" "SOURCES;LIBRARIES" ${ARGN})
    add_executable(${name} ${name}.cpp ${arg_SOURCES})
    set_target_properties(${name} PROPERTIES AUTOMOC ON RUNTIME_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR}/tests)
    target_link_libraries(${name} PRIVATE ${arg_LIBRARIES} support Qt6::Test yichuang_options)
    yichuang_precompile(${name})
    target_compile_definitions(${name} PRIVATE
        YICHUANG_TEST_DATA="${PROJECT_SOURCE_DIR}/tests/data"
        YICHUANG_RESOURCES="${PROJECT_SOURCE_DIR}/resources")
    add_test(NAME ${name} COMMAND ${name})
    set_tests_properties(${name} PROPERTIES TIMEOUT ${YICHUANG_TEST_LIMIT}
        ENVIRONMENT "${YICHUANG_TEST_ENVIRONMENT}")
endfunction()
