/** What is measured on site before a supply is handed over. */
package org.headroom.power.site;
