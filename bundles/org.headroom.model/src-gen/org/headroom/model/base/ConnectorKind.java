/**
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.model.base;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Connector Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Connector family.
 * <!-- end-model-doc -->
 * @see org.headroom.model.base.BasePackage#getConnectorKind()
 * @model
 * @generated
 */
public enum ConnectorKind implements Enumerator {
	/**
	 * The '<em><b>UNKNOWN</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #UNKNOWN_VALUE
	 * @generated
	 * @ordered
	 */
	UNKNOWN(0, "UNKNOWN", "unknown"),

	/**
	 * The '<em><b>XLR3</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #XLR3_VALUE
	 * @generated
	 * @ordered
	 */
	XLR3(1, "XLR3", "XLR3"),

	/**
	 * The '<em><b>XLR4</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #XLR4_VALUE
	 * @generated
	 * @ordered
	 */
	XLR4(2, "XLR4", "XLR4"),

	/**
	 * The '<em><b>XLR5</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #XLR5_VALUE
	 * @generated
	 * @ordered
	 */
	XLR5(3, "XLR5", "XLR5"),

	/**
	 * The '<em><b>TRS</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #TRS_VALUE
	 * @generated
	 * @ordered
	 */
	TRS(4, "TRS", "TRS"),

	/**
	 * The '<em><b>TS</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #TS_VALUE
	 * @generated
	 * @ordered
	 */
	TS(5, "TS", "TS"),

	/**
	 * The '<em><b>MINIJACK</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #MINIJACK_VALUE
	 * @generated
	 * @ordered
	 */
	MINIJACK(6, "MINIJACK", "MINIJACK"),

	/**
	 * The '<em><b>RCA</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #RCA_VALUE
	 * @generated
	 * @ordered
	 */
	RCA(7, "RCA", "RCA"),

	/**
	 * The '<em><b>COMBO</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #COMBO_VALUE
	 * @generated
	 * @ordered
	 */
	COMBO(8, "COMBO", "COMBO"),

	/**
	 * The '<em><b>DB25</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #DB25_VALUE
	 * @generated
	 * @ordered
	 */
	DB25(9, "DB25", "DB25"),

	/**
	 * The '<em><b>EUROBLOCK</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #EUROBLOCK_VALUE
	 * @generated
	 * @ordered
	 */
	EUROBLOCK(10, "EUROBLOCK", "EUROBLOCK"),

	/**
	 * The '<em><b>TERMINAL</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #TERMINAL_VALUE
	 * @generated
	 * @ordered
	 */
	TERMINAL(11, "TERMINAL", "TERMINAL"),

	/**
	 * The '<em><b>NL2</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #NL2_VALUE
	 * @generated
	 * @ordered
	 */
	NL2(12, "NL2", "NL2"),

	/**
	 * The '<em><b>NL4</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #NL4_VALUE
	 * @generated
	 * @ordered
	 */
	NL4(13, "NL4", "NL4"),

	/**
	 * The '<em><b>NL8</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #NL8_VALUE
	 * @generated
	 * @ordered
	 */
	NL8(14, "NL8", "NL8"),

	/**
	 * The '<em><b>LK COMBO</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #LK_COMBO_VALUE
	 * @generated
	 * @ordered
	 */
	LK_COMBO(15, "LK_COMBO", "LK_COMBO"),

	/**
	 * The '<em><b>SOCAPEX19</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SOCAPEX19_VALUE
	 * @generated
	 * @ordered
	 */
	SOCAPEX19(16, "SOCAPEX19", "SOCAPEX19"),

	/**
	 * The '<em><b>MULTIPIN</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #MULTIPIN_VALUE
	 * @generated
	 * @ordered
	 */
	MULTIPIN(17, "MULTIPIN", "MULTIPIN"),

	/**
	 * The '<em><b>RJ45</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #RJ45_VALUE
	 * @generated
	 * @ordered
	 */
	RJ45(18, "RJ45", "RJ45"),

	/**
	 * The '<em><b>ETHERCON</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ETHERCON_VALUE
	 * @generated
	 * @ordered
	 */
	ETHERCON(19, "ETHERCON", "ETHERCON"),

	/**
	 * The '<em><b>SFP</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SFP_VALUE
	 * @generated
	 * @ordered
	 */
	SFP(20, "SFP", "SFP"),

	/**
	 * The '<em><b>LC DUPLEX</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #LC_DUPLEX_VALUE
	 * @generated
	 * @ordered
	 */
	LC_DUPLEX(21, "LC_DUPLEX", "LC_DUPLEX"),

	/**
	 * The '<em><b>OPTICALCON</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OPTICALCON_VALUE
	 * @generated
	 * @ordered
	 */
	OPTICALCON(22, "OPTICALCON", "OPTICALCON"),

	/**
	 * The '<em><b>BNC</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #BNC_VALUE
	 * @generated
	 * @ordered
	 */
	BNC(23, "BNC", "BNC"),

	/**
	 * The '<em><b>NTYPE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #NTYPE_VALUE
	 * @generated
	 * @ordered
	 */
	NTYPE(24, "N_TYPE", "N_TYPE"),

	/**
	 * The '<em><b>TNC</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #TNC_VALUE
	 * @generated
	 * @ordered
	 */
	TNC(25, "TNC", "TNC"),

	/**
	 * The '<em><b>TOSLINK</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #TOSLINK_VALUE
	 * @generated
	 * @ordered
	 */
	TOSLINK(26, "TOSLINK", "TOSLINK"),

	/**
	 * The '<em><b>USB A</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #USB_A_VALUE
	 * @generated
	 * @ordered
	 */
	USB_A(27, "USB_A", "USB_A"),

	/**
	 * The '<em><b>USB B</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #USB_B_VALUE
	 * @generated
	 * @ordered
	 */
	USB_B(28, "USB_B", "USB_B"),

	/**
	 * The '<em><b>USB C</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #USB_C_VALUE
	 * @generated
	 * @ordered
	 */
	USB_C(29, "USB_C", "USB_C"),

	/**
	 * The '<em><b>HDMI</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #HDMI_VALUE
	 * @generated
	 * @ordered
	 */
	HDMI(30, "HDMI", "HDMI"),

	/**
	 * The '<em><b>DIN5</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #DIN5_VALUE
	 * @generated
	 * @ordered
	 */
	DIN5(31, "DIN5", "DIN5"),

	/**
	 * The '<em><b>MINI4</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #MINI4_VALUE
	 * @generated
	 * @ordered
	 */
	MINI4(32, "MINI4", "MINI4"),

	/**
	 * The '<em><b>MINI3</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #MINI3_VALUE
	 * @generated
	 * @ordered
	 */
	MINI3(33, "MINI3", "MINI3"),

	/**
	 * The '<em><b>LEMO3</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #LEMO3_VALUE
	 * @generated
	 * @ordered
	 */
	LEMO3(34, "LEMO3", "LEMO3"),

	/**
	 * The '<em><b>SCHUKO</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SCHUKO_VALUE
	 * @generated
	 * @ordered
	 */
	SCHUKO(35, "SCHUKO", "SCHUKO"),

	/**
	 * The '<em><b>BS1363</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #BS1363_VALUE
	 * @generated
	 * @ordered
	 */
	BS1363(36, "BS1363", "BS1363"),

	/**
	 * The '<em><b>NEMA5 15</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #NEMA5_15_VALUE
	 * @generated
	 * @ordered
	 */
	NEMA5_15(37, "NEMA5_15", "NEMA5_15"),

	/**
	 * The '<em><b>IEC C13</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #IEC_C13_VALUE
	 * @generated
	 * @ordered
	 */
	IEC_C13(38, "IEC_C13", "IEC_C13"),

	/**
	 * The '<em><b>IEC C14</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #IEC_C14_VALUE
	 * @generated
	 * @ordered
	 */
	IEC_C14(39, "IEC_C14", "IEC_C14"),

	/**
	 * The '<em><b>IEC C19</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #IEC_C19_VALUE
	 * @generated
	 * @ordered
	 */
	IEC_C19(40, "IEC_C19", "IEC_C19"),

	/**
	 * The '<em><b>IEC C20</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #IEC_C20_VALUE
	 * @generated
	 * @ordered
	 */
	IEC_C20(41, "IEC_C20", "IEC_C20"),

	/**
	 * The '<em><b>POWERCON 20A</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #POWERCON_20A_VALUE
	 * @generated
	 * @ordered
	 */
	POWERCON_20A(42, "POWERCON_20A", "POWERCON_20A"),

	/**
	 * The '<em><b>POWERCON 32A</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #POWERCON_32A_VALUE
	 * @generated
	 * @ordered
	 */
	POWERCON_32A(43, "POWERCON_32A", "POWERCON_32A"),

	/**
	 * The '<em><b>TRUE1</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #TRUE1_VALUE
	 * @generated
	 * @ordered
	 */
	TRUE1(44, "TRUE1", "TRUE1"),

	/**
	 * The '<em><b>CEE16 1</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CEE16_1_VALUE
	 * @generated
	 * @ordered
	 */
	CEE16_1(45, "CEE16_1", "CEE16_1"),

	/**
	 * The '<em><b>CEE32 1</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CEE32_1_VALUE
	 * @generated
	 * @ordered
	 */
	CEE32_1(46, "CEE32_1", "CEE32_1"),

	/**
	 * The '<em><b>CEE16 3</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CEE16_3_VALUE
	 * @generated
	 * @ordered
	 */
	CEE16_3(47, "CEE16_3", "CEE16_3"),

	/**
	 * The '<em><b>CEE32 3</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CEE32_3_VALUE
	 * @generated
	 * @ordered
	 */
	CEE32_3(48, "CEE32_3", "CEE32_3"),

	/**
	 * The '<em><b>CEE63 3</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CEE63_3_VALUE
	 * @generated
	 * @ordered
	 */
	CEE63_3(49, "CEE63_3", "CEE63_3"),

	/**
	 * The '<em><b>CEE125 3</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CEE125_3_VALUE
	 * @generated
	 * @ordered
	 */
	CEE125_3(50, "CEE125_3", "CEE125_3"),

	/**
	 * The '<em><b>POWERLOCK 200</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #POWERLOCK_200_VALUE
	 * @generated
	 * @ordered
	 */
	POWERLOCK_200(51, "POWERLOCK_200", "POWERLOCK_200"),

	/**
	 * The '<em><b>POWERLOCK 400</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #POWERLOCK_400_VALUE
	 * @generated
	 * @ordered
	 */
	POWERLOCK_400(52, "POWERLOCK_400", "POWERLOCK_400"),

	/**
	 * The '<em><b>HARDWIRED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #HARDWIRED_VALUE
	 * @generated
	 * @ordered
	 */
	HARDWIRED(53, "HARDWIRED", "HARDWIRED"),

	/**
	 * The '<em><b>ANTENNA</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ANTENNA_VALUE
	 * @generated
	 * @ordered
	 */
	ANTENNA(54, "ANTENNA", "ANTENNA"),

	/**
	 * The '<em><b>BUILT IN</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #BUILT_IN_VALUE
	 * @generated
	 * @ordered
	 */
	BUILT_IN(55, "BUILT_IN", "BUILT_IN"),

	/**
	 * The '<em><b>OTHER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OTHER_VALUE
	 * @generated
	 * @ordered
	 */
	OTHER(56, "OTHER", "OTHER");

	/**
	 * The '<em><b>UNKNOWN</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #UNKNOWN
	 * @model literal="unknown"
	 * @generated
	 * @ordered
	 */
	public static final int UNKNOWN_VALUE = 0;

	/**
	 * The '<em><b>XLR3</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #XLR3
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int XLR3_VALUE = 1;

	/**
	 * The '<em><b>XLR4</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #XLR4
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int XLR4_VALUE = 2;

	/**
	 * The '<em><b>XLR5</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #XLR5
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int XLR5_VALUE = 3;

	/**
	 * The '<em><b>TRS</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #TRS
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int TRS_VALUE = 4;

	/**
	 * The '<em><b>TS</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #TS
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int TS_VALUE = 5;

	/**
	 * The '<em><b>MINIJACK</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #MINIJACK
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int MINIJACK_VALUE = 6;

	/**
	 * The '<em><b>RCA</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #RCA
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int RCA_VALUE = 7;

	/**
	 * The '<em><b>COMBO</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #COMBO
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int COMBO_VALUE = 8;

	/**
	 * The '<em><b>DB25</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #DB25
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int DB25_VALUE = 9;

	/**
	 * The '<em><b>EUROBLOCK</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #EUROBLOCK
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int EUROBLOCK_VALUE = 10;

	/**
	 * The '<em><b>TERMINAL</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #TERMINAL
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int TERMINAL_VALUE = 11;

	/**
	 * The '<em><b>NL2</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #NL2
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int NL2_VALUE = 12;

	/**
	 * The '<em><b>NL4</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #NL4
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int NL4_VALUE = 13;

	/**
	 * The '<em><b>NL8</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #NL8
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int NL8_VALUE = 14;

	/**
	 * The '<em><b>LK COMBO</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #LK_COMBO
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int LK_COMBO_VALUE = 15;

	/**
	 * The '<em><b>SOCAPEX19</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SOCAPEX19
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int SOCAPEX19_VALUE = 16;

	/**
	 * The '<em><b>MULTIPIN</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #MULTIPIN
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int MULTIPIN_VALUE = 17;

	/**
	 * The '<em><b>RJ45</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #RJ45
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int RJ45_VALUE = 18;

	/**
	 * The '<em><b>ETHERCON</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ETHERCON
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int ETHERCON_VALUE = 19;

	/**
	 * The '<em><b>SFP</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SFP
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int SFP_VALUE = 20;

	/**
	 * The '<em><b>LC DUPLEX</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #LC_DUPLEX
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int LC_DUPLEX_VALUE = 21;

	/**
	 * The '<em><b>OPTICALCON</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OPTICALCON
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int OPTICALCON_VALUE = 22;

	/**
	 * The '<em><b>BNC</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #BNC
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int BNC_VALUE = 23;

	/**
	 * The '<em><b>NTYPE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #NTYPE
	 * @model name="N_TYPE"
	 * @generated
	 * @ordered
	 */
	public static final int NTYPE_VALUE = 24;

	/**
	 * The '<em><b>TNC</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #TNC
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int TNC_VALUE = 25;

	/**
	 * The '<em><b>TOSLINK</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #TOSLINK
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int TOSLINK_VALUE = 26;

	/**
	 * The '<em><b>USB A</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #USB_A
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int USB_A_VALUE = 27;

	/**
	 * The '<em><b>USB B</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #USB_B
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int USB_B_VALUE = 28;

	/**
	 * The '<em><b>USB C</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #USB_C
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int USB_C_VALUE = 29;

	/**
	 * The '<em><b>HDMI</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #HDMI
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int HDMI_VALUE = 30;

	/**
	 * The '<em><b>DIN5</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #DIN5
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int DIN5_VALUE = 31;

	/**
	 * The '<em><b>MINI4</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #MINI4
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int MINI4_VALUE = 32;

	/**
	 * The '<em><b>MINI3</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #MINI3
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int MINI3_VALUE = 33;

	/**
	 * The '<em><b>LEMO3</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #LEMO3
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int LEMO3_VALUE = 34;

	/**
	 * The '<em><b>SCHUKO</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SCHUKO
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int SCHUKO_VALUE = 35;

	/**
	 * The '<em><b>BS1363</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #BS1363
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int BS1363_VALUE = 36;

	/**
	 * The '<em><b>NEMA5 15</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #NEMA5_15
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int NEMA5_15_VALUE = 37;

	/**
	 * The '<em><b>IEC C13</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #IEC_C13
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int IEC_C13_VALUE = 38;

	/**
	 * The '<em><b>IEC C14</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #IEC_C14
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int IEC_C14_VALUE = 39;

	/**
	 * The '<em><b>IEC C19</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #IEC_C19
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int IEC_C19_VALUE = 40;

	/**
	 * The '<em><b>IEC C20</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #IEC_C20
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int IEC_C20_VALUE = 41;

	/**
	 * The '<em><b>POWERCON 20A</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #POWERCON_20A
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int POWERCON_20A_VALUE = 42;

	/**
	 * The '<em><b>POWERCON 32A</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #POWERCON_32A
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int POWERCON_32A_VALUE = 43;

	/**
	 * The '<em><b>TRUE1</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #TRUE1
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int TRUE1_VALUE = 44;

	/**
	 * The '<em><b>CEE16 1</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CEE16_1
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int CEE16_1_VALUE = 45;

	/**
	 * The '<em><b>CEE32 1</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CEE32_1
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int CEE32_1_VALUE = 46;

	/**
	 * The '<em><b>CEE16 3</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CEE16_3
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int CEE16_3_VALUE = 47;

	/**
	 * The '<em><b>CEE32 3</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CEE32_3
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int CEE32_3_VALUE = 48;

	/**
	 * The '<em><b>CEE63 3</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CEE63_3
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int CEE63_3_VALUE = 49;

	/**
	 * The '<em><b>CEE125 3</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CEE125_3
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int CEE125_3_VALUE = 50;

	/**
	 * The '<em><b>POWERLOCK 200</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #POWERLOCK_200
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int POWERLOCK_200_VALUE = 51;

	/**
	 * The '<em><b>POWERLOCK 400</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #POWERLOCK_400
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int POWERLOCK_400_VALUE = 52;

	/**
	 * The '<em><b>HARDWIRED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #HARDWIRED
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int HARDWIRED_VALUE = 53;

	/**
	 * The '<em><b>ANTENNA</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ANTENNA
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int ANTENNA_VALUE = 54;

	/**
	 * The '<em><b>BUILT IN</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #BUILT_IN
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int BUILT_IN_VALUE = 55;

	/**
	 * The '<em><b>OTHER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OTHER
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int OTHER_VALUE = 56;

	/**
	 * An array of all the '<em><b>Connector Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final ConnectorKind[] VALUES_ARRAY =
		new ConnectorKind[] {
			UNKNOWN,
			XLR3,
			XLR4,
			XLR5,
			TRS,
			TS,
			MINIJACK,
			RCA,
			COMBO,
			DB25,
			EUROBLOCK,
			TERMINAL,
			NL2,
			NL4,
			NL8,
			LK_COMBO,
			SOCAPEX19,
			MULTIPIN,
			RJ45,
			ETHERCON,
			SFP,
			LC_DUPLEX,
			OPTICALCON,
			BNC,
			NTYPE,
			TNC,
			TOSLINK,
			USB_A,
			USB_B,
			USB_C,
			HDMI,
			DIN5,
			MINI4,
			MINI3,
			LEMO3,
			SCHUKO,
			BS1363,
			NEMA5_15,
			IEC_C13,
			IEC_C14,
			IEC_C19,
			IEC_C20,
			POWERCON_20A,
			POWERCON_32A,
			TRUE1,
			CEE16_1,
			CEE32_1,
			CEE16_3,
			CEE32_3,
			CEE63_3,
			CEE125_3,
			POWERLOCK_200,
			POWERLOCK_400,
			HARDWIRED,
			ANTENNA,
			BUILT_IN,
			OTHER,
		};

	/**
	 * A public read-only list of all the '<em><b>Connector Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<ConnectorKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Connector Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ConnectorKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			ConnectorKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Connector Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ConnectorKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			ConnectorKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Connector Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ConnectorKind get(int value) {
		switch (value) {
			case UNKNOWN_VALUE: return UNKNOWN;
			case XLR3_VALUE: return XLR3;
			case XLR4_VALUE: return XLR4;
			case XLR5_VALUE: return XLR5;
			case TRS_VALUE: return TRS;
			case TS_VALUE: return TS;
			case MINIJACK_VALUE: return MINIJACK;
			case RCA_VALUE: return RCA;
			case COMBO_VALUE: return COMBO;
			case DB25_VALUE: return DB25;
			case EUROBLOCK_VALUE: return EUROBLOCK;
			case TERMINAL_VALUE: return TERMINAL;
			case NL2_VALUE: return NL2;
			case NL4_VALUE: return NL4;
			case NL8_VALUE: return NL8;
			case LK_COMBO_VALUE: return LK_COMBO;
			case SOCAPEX19_VALUE: return SOCAPEX19;
			case MULTIPIN_VALUE: return MULTIPIN;
			case RJ45_VALUE: return RJ45;
			case ETHERCON_VALUE: return ETHERCON;
			case SFP_VALUE: return SFP;
			case LC_DUPLEX_VALUE: return LC_DUPLEX;
			case OPTICALCON_VALUE: return OPTICALCON;
			case BNC_VALUE: return BNC;
			case NTYPE_VALUE: return NTYPE;
			case TNC_VALUE: return TNC;
			case TOSLINK_VALUE: return TOSLINK;
			case USB_A_VALUE: return USB_A;
			case USB_B_VALUE: return USB_B;
			case USB_C_VALUE: return USB_C;
			case HDMI_VALUE: return HDMI;
			case DIN5_VALUE: return DIN5;
			case MINI4_VALUE: return MINI4;
			case MINI3_VALUE: return MINI3;
			case LEMO3_VALUE: return LEMO3;
			case SCHUKO_VALUE: return SCHUKO;
			case BS1363_VALUE: return BS1363;
			case NEMA5_15_VALUE: return NEMA5_15;
			case IEC_C13_VALUE: return IEC_C13;
			case IEC_C14_VALUE: return IEC_C14;
			case IEC_C19_VALUE: return IEC_C19;
			case IEC_C20_VALUE: return IEC_C20;
			case POWERCON_20A_VALUE: return POWERCON_20A;
			case POWERCON_32A_VALUE: return POWERCON_32A;
			case TRUE1_VALUE: return TRUE1;
			case CEE16_1_VALUE: return CEE16_1;
			case CEE32_1_VALUE: return CEE32_1;
			case CEE16_3_VALUE: return CEE16_3;
			case CEE32_3_VALUE: return CEE32_3;
			case CEE63_3_VALUE: return CEE63_3;
			case CEE125_3_VALUE: return CEE125_3;
			case POWERLOCK_200_VALUE: return POWERLOCK_200;
			case POWERLOCK_400_VALUE: return POWERLOCK_400;
			case HARDWIRED_VALUE: return HARDWIRED;
			case ANTENNA_VALUE: return ANTENNA;
			case BUILT_IN_VALUE: return BUILT_IN;
			case OTHER_VALUE: return OTHER;
		}
		return null;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final int value;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String name;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String literal;

	/**
	 * Only this class can construct instances.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private ConnectorKind(int value, String name, String literal) {
		this.value = value;
		this.name = name;
		this.literal = literal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getValue() {
	  return value;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
	  return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLiteral() {
	  return literal;
	}

	/**
	 * Returns the literal value of the enumerator, which is its string representation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		return literal;
	}
	
} //ConnectorKind
