"""The smallest browser around WebKitGTK that a driver can steer and that keeps its profile, as MiniBrowser does not."""

import os
import pathlib
import signal
import sys

import gi

gi.require_version("Gtk", "3.0")
gi.require_version("WebKit2", "4.1")
from gi.repository import GLib, Gtk, WebKit2  # noqa: E402

profile = sys.argv[1]
manager = WebKit2.WebsiteDataManager(base_data_directory=f"{profile}/data", base_cache_directory=f"{profile}/cache")
context = WebKit2.WebContext.new_with_website_data_manager(manager)
# The back/forward cache is part of it: a page that was left is kept as it is on an iPhone.
context.set_cache_model(WebKit2.CacheModel.WEB_BROWSER)
context.set_automation_allowed(True)
context.set_preferred_languages(["fr-FR"])


def open_view(_session=None):
    settings = WebKit2.Settings(
        enable_page_cache=True,
        # Without it a View Transition crashes the page.
        hardware_acceleration_policy=WebKit2.HardwareAccelerationPolicy.ALWAYS,
        enable_write_console_messages_to_stdout=True,
    )
    view = WebKit2.WebView(web_context=context, settings=settings, is_controlled_by_automation=True)
    window = Gtk.Window(default_width=390, default_height=844)
    window.add(view)
    window.show_all()
    # No window manager gives it the focus here.
    window.present()
    view.grab_focus()
    return view


def begin(_context, session):
    info = WebKit2.ApplicationInfo.new()
    info.set_name("GrandEstEnPoche")
    session.set_application_info(info)
    session.connect("create-web-view", open_view)


context.connect("automation-started", begin)
# Ended as a reader ends it: the driver sometimes waits for ever for a page that waits for its database.
GLib.unix_signal_add(GLib.PRIORITY_DEFAULT, signal.SIGTERM, Gtk.main_quit)
pathlib.Path(profile, "pid").write_text(str(os.getpid()))
Gtk.main()
