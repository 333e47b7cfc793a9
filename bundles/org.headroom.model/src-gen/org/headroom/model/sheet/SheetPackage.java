/**
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.model.sheet;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.headroom.model.base.BasePackage;

/**
 * <!-- begin-user-doc -->
 * The <b>Package</b> for the model.
 * It contains accessors for the meta objects to represent
 * <ul>
 *   <li>each class,</li>
 *   <li>each feature of each class,</li>
 *   <li>each operation of each class,</li>
 *   <li>each enum,</li>
 *   <li>and each data type</li>
 * </ul>
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Drawings: where things stand on paper. Meaning lies elsewhere; a device may stand on many sheets.
 * <!-- end-model-doc -->
 * @see org.headroom.model.sheet.SheetFactory
 * @model kind="package"
 * @generated
 */
public interface SheetPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "sheet";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "urn:headroom:model:sheet";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "sheet";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	SheetPackage eINSTANCE = org.headroom.model.sheet.impl.SheetPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.headroom.model.sheet.impl.SheetImpl <em>Sheet</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.headroom.model.sheet.impl.SheetImpl
	 * @see org.headroom.model.sheet.impl.SheetPackageImpl#getSheet()
	 * @generated
	 */
	int SHEET = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SHEET__ID = BasePackage.NAMED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SHEET__NAME = BasePackage.NAMED__NAME;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SHEET__NOTES = BasePackage.NAMED__NOTES;

	/**
	 * The feature id for the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SHEET__NUMBER = BasePackage.NAMED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SHEET__KIND = BasePackage.NAMED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Paper</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SHEET__PAPER = BasePackage.NAMED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Landscape</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SHEET__LANDSCAPE = BasePackage.NAMED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Devices</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SHEET__DEVICES = BasePackage.NAMED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Routes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SHEET__ROUTES = BasePackage.NAMED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Frames</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SHEET__FRAMES = BasePackage.NAMED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Texts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SHEET__TEXTS = BasePackage.NAMED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>References</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SHEET__REFERENCES = BasePackage.NAMED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Hidden Signals</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SHEET__HIDDEN_SIGNALS = BasePackage.NAMED_FEATURE_COUNT + 9;

	/**
	 * The number of structural features of the '<em>Sheet</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SHEET_FEATURE_COUNT = BasePackage.NAMED_FEATURE_COUNT + 10;

	/**
	 * The number of operations of the '<em>Sheet</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SHEET_OPERATION_COUNT = BasePackage.NAMED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.headroom.model.sheet.impl.ElementImpl <em>Element</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.headroom.model.sheet.impl.ElementImpl
	 * @see org.headroom.model.sheet.impl.SheetPackageImpl#getElement()
	 * @generated
	 */
	int ELEMENT = 1;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELEMENT__ID = BasePackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>X</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELEMENT__X = BasePackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Y</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELEMENT__Y = BasePackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Element</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELEMENT_FEATURE_COUNT = BasePackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Element</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELEMENT_OPERATION_COUNT = BasePackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.headroom.model.sheet.impl.PlacedDeviceImpl <em>Placed Device</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.headroom.model.sheet.impl.PlacedDeviceImpl
	 * @see org.headroom.model.sheet.impl.SheetPackageImpl#getPlacedDevice()
	 * @generated
	 */
	int PLACED_DEVICE = 2;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACED_DEVICE__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>X</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACED_DEVICE__X = ELEMENT__X;

	/**
	 * The feature id for the '<em><b>Y</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACED_DEVICE__Y = ELEMENT__Y;

	/**
	 * The feature id for the '<em><b>Sheet</b></em>' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACED_DEVICE__SHEET = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Device</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACED_DEVICE__DEVICE = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Width</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACED_DEVICE__WIDTH = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Mirrored</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACED_DEVICE__MIRRORED = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Hide Unused</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACED_DEVICE__HIDE_UNUSED = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Ports</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACED_DEVICE__PORTS = ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Placed Device</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACED_DEVICE_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The number of operations of the '<em>Placed Device</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACED_DEVICE_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.headroom.model.sheet.impl.RouteImpl <em>Route</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.headroom.model.sheet.impl.RouteImpl
	 * @see org.headroom.model.sheet.impl.SheetPackageImpl#getRoute()
	 * @generated
	 */
	int ROUTE = 3;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROUTE__ID = BasePackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Cable</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROUTE__CABLE = BasePackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Bend Points</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROUTE__BEND_POINTS = BasePackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Manual</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROUTE__MANUAL = BasePackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Route</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROUTE_FEATURE_COUNT = BasePackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Route</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROUTE_OPERATION_COUNT = BasePackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.headroom.model.sheet.impl.FrameImpl <em>Frame</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.headroom.model.sheet.impl.FrameImpl
	 * @see org.headroom.model.sheet.impl.SheetPackageImpl#getFrame()
	 * @generated
	 */
	int FRAME = 4;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FRAME__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>X</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FRAME__X = ELEMENT__X;

	/**
	 * The feature id for the '<em><b>Y</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FRAME__Y = ELEMENT__Y;

	/**
	 * The feature id for the '<em><b>Width</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FRAME__WIDTH = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Height</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FRAME__HEIGHT = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Caption</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FRAME__CAPTION = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Location</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FRAME__LOCATION = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Frame</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FRAME_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Frame</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FRAME_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.headroom.model.sheet.impl.NoteImpl <em>Note</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.headroom.model.sheet.impl.NoteImpl
	 * @see org.headroom.model.sheet.impl.SheetPackageImpl#getNote()
	 * @generated
	 */
	int NOTE = 5;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>X</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE__X = ELEMENT__X;

	/**
	 * The feature id for the '<em><b>Y</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE__Y = ELEMENT__Y;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE__TEXT = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Width</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE__WIDTH = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Note</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Note</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.headroom.model.sheet.impl.OffPageReferenceImpl <em>Off Page Reference</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.headroom.model.sheet.impl.OffPageReferenceImpl
	 * @see org.headroom.model.sheet.impl.SheetPackageImpl#getOffPageReference()
	 * @generated
	 */
	int OFF_PAGE_REFERENCE = 6;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OFF_PAGE_REFERENCE__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>X</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OFF_PAGE_REFERENCE__X = ELEMENT__X;

	/**
	 * The feature id for the '<em><b>Y</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OFF_PAGE_REFERENCE__Y = ELEMENT__Y;

	/**
	 * The feature id for the '<em><b>Cable</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OFF_PAGE_REFERENCE__CABLE = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Side</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OFF_PAGE_REFERENCE__SIDE = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Target</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OFF_PAGE_REFERENCE__TARGET = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Off Page Reference</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OFF_PAGE_REFERENCE_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Off Page Reference</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OFF_PAGE_REFERENCE_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.headroom.model.sheet.SheetKind <em>Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.headroom.model.sheet.SheetKind
	 * @see org.headroom.model.sheet.impl.SheetPackageImpl#getSheetKind()
	 * @generated
	 */
	int SHEET_KIND = 7;

	/**
	 * The meta object id for the '{@link org.headroom.model.sheet.PaperSize <em>Paper Size</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.headroom.model.sheet.PaperSize
	 * @see org.headroom.model.sheet.impl.SheetPackageImpl#getPaperSize()
	 * @generated
	 */
	int PAPER_SIZE = 8;

	/**
	 * The meta object id for the '<em>Bend Points</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.headroom.model.sheet.BendPoints
	 * @see org.headroom.model.sheet.impl.SheetPackageImpl#getBendPoints()
	 * @generated
	 */
	int BEND_POINTS = 9;


	/**
	 * Returns the meta object for class '{@link org.headroom.model.sheet.Sheet <em>Sheet</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Sheet</em>'.
	 * @see org.headroom.model.sheet.Sheet
	 * @generated
	 */
	EClass getSheet();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.sheet.Sheet#getNumber <em>Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Number</em>'.
	 * @see org.headroom.model.sheet.Sheet#getNumber()
	 * @see #getSheet()
	 * @generated
	 */
	EAttribute getSheet_Number();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.sheet.Sheet#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.headroom.model.sheet.Sheet#getKind()
	 * @see #getSheet()
	 * @generated
	 */
	EAttribute getSheet_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.sheet.Sheet#getPaper <em>Paper</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Paper</em>'.
	 * @see org.headroom.model.sheet.Sheet#getPaper()
	 * @see #getSheet()
	 * @generated
	 */
	EAttribute getSheet_Paper();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.sheet.Sheet#isLandscape <em>Landscape</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Landscape</em>'.
	 * @see org.headroom.model.sheet.Sheet#isLandscape()
	 * @see #getSheet()
	 * @generated
	 */
	EAttribute getSheet_Landscape();

	/**
	 * Returns the meta object for the containment reference list '{@link org.headroom.model.sheet.Sheet#getDevices <em>Devices</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Devices</em>'.
	 * @see org.headroom.model.sheet.Sheet#getDevices()
	 * @see #getSheet()
	 * @generated
	 */
	EReference getSheet_Devices();

	/**
	 * Returns the meta object for the containment reference list '{@link org.headroom.model.sheet.Sheet#getRoutes <em>Routes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Routes</em>'.
	 * @see org.headroom.model.sheet.Sheet#getRoutes()
	 * @see #getSheet()
	 * @generated
	 */
	EReference getSheet_Routes();

	/**
	 * Returns the meta object for the containment reference list '{@link org.headroom.model.sheet.Sheet#getFrames <em>Frames</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Frames</em>'.
	 * @see org.headroom.model.sheet.Sheet#getFrames()
	 * @see #getSheet()
	 * @generated
	 */
	EReference getSheet_Frames();

	/**
	 * Returns the meta object for the containment reference list '{@link org.headroom.model.sheet.Sheet#getTexts <em>Texts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Texts</em>'.
	 * @see org.headroom.model.sheet.Sheet#getTexts()
	 * @see #getSheet()
	 * @generated
	 */
	EReference getSheet_Texts();

	/**
	 * Returns the meta object for the containment reference list '{@link org.headroom.model.sheet.Sheet#getReferences <em>References</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>References</em>'.
	 * @see org.headroom.model.sheet.Sheet#getReferences()
	 * @see #getSheet()
	 * @generated
	 */
	EReference getSheet_References();

	/**
	 * Returns the meta object for the attribute list '{@link org.headroom.model.sheet.Sheet#getHiddenSignals <em>Hidden Signals</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Hidden Signals</em>'.
	 * @see org.headroom.model.sheet.Sheet#getHiddenSignals()
	 * @see #getSheet()
	 * @generated
	 */
	EAttribute getSheet_HiddenSignals();

	/**
	 * Returns the meta object for class '{@link org.headroom.model.sheet.Element <em>Element</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Element</em>'.
	 * @see org.headroom.model.sheet.Element
	 * @generated
	 */
	EClass getElement();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.sheet.Element#getX <em>X</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>X</em>'.
	 * @see org.headroom.model.sheet.Element#getX()
	 * @see #getElement()
	 * @generated
	 */
	EAttribute getElement_X();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.sheet.Element#getY <em>Y</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Y</em>'.
	 * @see org.headroom.model.sheet.Element#getY()
	 * @see #getElement()
	 * @generated
	 */
	EAttribute getElement_Y();

	/**
	 * Returns the meta object for class '{@link org.headroom.model.sheet.PlacedDevice <em>Placed Device</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Placed Device</em>'.
	 * @see org.headroom.model.sheet.PlacedDevice
	 * @generated
	 */
	EClass getPlacedDevice();

	/**
	 * Returns the meta object for the container reference '{@link org.headroom.model.sheet.PlacedDevice#getSheet <em>Sheet</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the container reference '<em>Sheet</em>'.
	 * @see org.headroom.model.sheet.PlacedDevice#getSheet()
	 * @see #getPlacedDevice()
	 * @generated
	 */
	EReference getPlacedDevice_Sheet();

	/**
	 * Returns the meta object for the reference '{@link org.headroom.model.sheet.PlacedDevice#getDevice <em>Device</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Device</em>'.
	 * @see org.headroom.model.sheet.PlacedDevice#getDevice()
	 * @see #getPlacedDevice()
	 * @generated
	 */
	EReference getPlacedDevice_Device();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.sheet.PlacedDevice#getWidth <em>Width</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Width</em>'.
	 * @see org.headroom.model.sheet.PlacedDevice#getWidth()
	 * @see #getPlacedDevice()
	 * @generated
	 */
	EAttribute getPlacedDevice_Width();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.sheet.PlacedDevice#isMirrored <em>Mirrored</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Mirrored</em>'.
	 * @see org.headroom.model.sheet.PlacedDevice#isMirrored()
	 * @see #getPlacedDevice()
	 * @generated
	 */
	EAttribute getPlacedDevice_Mirrored();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.sheet.PlacedDevice#isHideUnused <em>Hide Unused</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Hide Unused</em>'.
	 * @see org.headroom.model.sheet.PlacedDevice#isHideUnused()
	 * @see #getPlacedDevice()
	 * @generated
	 */
	EAttribute getPlacedDevice_HideUnused();

	/**
	 * Returns the meta object for the reference list '{@link org.headroom.model.sheet.PlacedDevice#getPorts <em>Ports</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Ports</em>'.
	 * @see org.headroom.model.sheet.PlacedDevice#getPorts()
	 * @see #getPlacedDevice()
	 * @generated
	 */
	EReference getPlacedDevice_Ports();

	/**
	 * Returns the meta object for class '{@link org.headroom.model.sheet.Route <em>Route</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Route</em>'.
	 * @see org.headroom.model.sheet.Route
	 * @generated
	 */
	EClass getRoute();

	/**
	 * Returns the meta object for the reference '{@link org.headroom.model.sheet.Route#getCable <em>Cable</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Cable</em>'.
	 * @see org.headroom.model.sheet.Route#getCable()
	 * @see #getRoute()
	 * @generated
	 */
	EReference getRoute_Cable();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.sheet.Route#getBendPoints <em>Bend Points</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Bend Points</em>'.
	 * @see org.headroom.model.sheet.Route#getBendPoints()
	 * @see #getRoute()
	 * @generated
	 */
	EAttribute getRoute_BendPoints();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.sheet.Route#isManual <em>Manual</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Manual</em>'.
	 * @see org.headroom.model.sheet.Route#isManual()
	 * @see #getRoute()
	 * @generated
	 */
	EAttribute getRoute_Manual();

	/**
	 * Returns the meta object for class '{@link org.headroom.model.sheet.Frame <em>Frame</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Frame</em>'.
	 * @see org.headroom.model.sheet.Frame
	 * @generated
	 */
	EClass getFrame();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.sheet.Frame#getWidth <em>Width</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Width</em>'.
	 * @see org.headroom.model.sheet.Frame#getWidth()
	 * @see #getFrame()
	 * @generated
	 */
	EAttribute getFrame_Width();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.sheet.Frame#getHeight <em>Height</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Height</em>'.
	 * @see org.headroom.model.sheet.Frame#getHeight()
	 * @see #getFrame()
	 * @generated
	 */
	EAttribute getFrame_Height();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.sheet.Frame#getCaption <em>Caption</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Caption</em>'.
	 * @see org.headroom.model.sheet.Frame#getCaption()
	 * @see #getFrame()
	 * @generated
	 */
	EAttribute getFrame_Caption();

	/**
	 * Returns the meta object for the reference '{@link org.headroom.model.sheet.Frame#getLocation <em>Location</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Location</em>'.
	 * @see org.headroom.model.sheet.Frame#getLocation()
	 * @see #getFrame()
	 * @generated
	 */
	EReference getFrame_Location();

	/**
	 * Returns the meta object for class '{@link org.headroom.model.sheet.Note <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Note</em>'.
	 * @see org.headroom.model.sheet.Note
	 * @generated
	 */
	EClass getNote();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.sheet.Note#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.headroom.model.sheet.Note#getText()
	 * @see #getNote()
	 * @generated
	 */
	EAttribute getNote_Text();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.sheet.Note#getWidth <em>Width</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Width</em>'.
	 * @see org.headroom.model.sheet.Note#getWidth()
	 * @see #getNote()
	 * @generated
	 */
	EAttribute getNote_Width();

	/**
	 * Returns the meta object for class '{@link org.headroom.model.sheet.OffPageReference <em>Off Page Reference</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Off Page Reference</em>'.
	 * @see org.headroom.model.sheet.OffPageReference
	 * @generated
	 */
	EClass getOffPageReference();

	/**
	 * Returns the meta object for the reference '{@link org.headroom.model.sheet.OffPageReference#getCable <em>Cable</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Cable</em>'.
	 * @see org.headroom.model.sheet.OffPageReference#getCable()
	 * @see #getOffPageReference()
	 * @generated
	 */
	EReference getOffPageReference_Cable();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.sheet.OffPageReference#getSide <em>Side</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Side</em>'.
	 * @see org.headroom.model.sheet.OffPageReference#getSide()
	 * @see #getOffPageReference()
	 * @generated
	 */
	EAttribute getOffPageReference_Side();

	/**
	 * Returns the meta object for the reference '{@link org.headroom.model.sheet.OffPageReference#getTarget <em>Target</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Target</em>'.
	 * @see org.headroom.model.sheet.OffPageReference#getTarget()
	 * @see #getOffPageReference()
	 * @generated
	 */
	EReference getOffPageReference_Target();

	/**
	 * Returns the meta object for enum '{@link org.headroom.model.sheet.SheetKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Kind</em>'.
	 * @see org.headroom.model.sheet.SheetKind
	 * @generated
	 */
	EEnum getSheetKind();

	/**
	 * Returns the meta object for enum '{@link org.headroom.model.sheet.PaperSize <em>Paper Size</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Paper Size</em>'.
	 * @see org.headroom.model.sheet.PaperSize
	 * @generated
	 */
	EEnum getPaperSize();

	/**
	 * Returns the meta object for data type '{@link org.headroom.model.sheet.BendPoints <em>Bend Points</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Corners of a route on a sheet, written x,y x,y; in 1/96 inch.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Bend Points</em>'.
	 * @see org.headroom.model.sheet.BendPoints
	 * @model instanceClass="org.headroom.model.sheet.BendPoints"
	 * @generated
	 */
	EDataType getBendPoints();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	SheetFactory getSheetFactory();

	/**
	 * <!-- begin-user-doc -->
	 * Defines literals for the meta objects that represent
	 * <ul>
	 *   <li>each class,</li>
	 *   <li>each feature of each class,</li>
	 *   <li>each operation of each class,</li>
	 *   <li>each enum,</li>
	 *   <li>and each data type</li>
	 * </ul>
	 * <!-- end-user-doc -->
	 * @generated
	 */
	interface Literals {
		/**
		 * The meta object literal for the '{@link org.headroom.model.sheet.impl.SheetImpl <em>Sheet</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.headroom.model.sheet.impl.SheetImpl
		 * @see org.headroom.model.sheet.impl.SheetPackageImpl#getSheet()
		 * @generated
		 */
		EClass SHEET = eINSTANCE.getSheet();

		/**
		 * The meta object literal for the '<em><b>Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SHEET__NUMBER = eINSTANCE.getSheet_Number();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SHEET__KIND = eINSTANCE.getSheet_Kind();

		/**
		 * The meta object literal for the '<em><b>Paper</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SHEET__PAPER = eINSTANCE.getSheet_Paper();

		/**
		 * The meta object literal for the '<em><b>Landscape</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SHEET__LANDSCAPE = eINSTANCE.getSheet_Landscape();

		/**
		 * The meta object literal for the '<em><b>Devices</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SHEET__DEVICES = eINSTANCE.getSheet_Devices();

		/**
		 * The meta object literal for the '<em><b>Routes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SHEET__ROUTES = eINSTANCE.getSheet_Routes();

		/**
		 * The meta object literal for the '<em><b>Frames</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SHEET__FRAMES = eINSTANCE.getSheet_Frames();

		/**
		 * The meta object literal for the '<em><b>Texts</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SHEET__TEXTS = eINSTANCE.getSheet_Texts();

		/**
		 * The meta object literal for the '<em><b>References</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SHEET__REFERENCES = eINSTANCE.getSheet_References();

		/**
		 * The meta object literal for the '<em><b>Hidden Signals</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SHEET__HIDDEN_SIGNALS = eINSTANCE.getSheet_HiddenSignals();

		/**
		 * The meta object literal for the '{@link org.headroom.model.sheet.impl.ElementImpl <em>Element</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.headroom.model.sheet.impl.ElementImpl
		 * @see org.headroom.model.sheet.impl.SheetPackageImpl#getElement()
		 * @generated
		 */
		EClass ELEMENT = eINSTANCE.getElement();

		/**
		 * The meta object literal for the '<em><b>X</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ELEMENT__X = eINSTANCE.getElement_X();

		/**
		 * The meta object literal for the '<em><b>Y</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ELEMENT__Y = eINSTANCE.getElement_Y();

		/**
		 * The meta object literal for the '{@link org.headroom.model.sheet.impl.PlacedDeviceImpl <em>Placed Device</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.headroom.model.sheet.impl.PlacedDeviceImpl
		 * @see org.headroom.model.sheet.impl.SheetPackageImpl#getPlacedDevice()
		 * @generated
		 */
		EClass PLACED_DEVICE = eINSTANCE.getPlacedDevice();

		/**
		 * The meta object literal for the '<em><b>Sheet</b></em>' container reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PLACED_DEVICE__SHEET = eINSTANCE.getPlacedDevice_Sheet();

		/**
		 * The meta object literal for the '<em><b>Device</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PLACED_DEVICE__DEVICE = eINSTANCE.getPlacedDevice_Device();

		/**
		 * The meta object literal for the '<em><b>Width</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLACED_DEVICE__WIDTH = eINSTANCE.getPlacedDevice_Width();

		/**
		 * The meta object literal for the '<em><b>Mirrored</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLACED_DEVICE__MIRRORED = eINSTANCE.getPlacedDevice_Mirrored();

		/**
		 * The meta object literal for the '<em><b>Hide Unused</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLACED_DEVICE__HIDE_UNUSED = eINSTANCE.getPlacedDevice_HideUnused();

		/**
		 * The meta object literal for the '<em><b>Ports</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PLACED_DEVICE__PORTS = eINSTANCE.getPlacedDevice_Ports();

		/**
		 * The meta object literal for the '{@link org.headroom.model.sheet.impl.RouteImpl <em>Route</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.headroom.model.sheet.impl.RouteImpl
		 * @see org.headroom.model.sheet.impl.SheetPackageImpl#getRoute()
		 * @generated
		 */
		EClass ROUTE = eINSTANCE.getRoute();

		/**
		 * The meta object literal for the '<em><b>Cable</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ROUTE__CABLE = eINSTANCE.getRoute_Cable();

		/**
		 * The meta object literal for the '<em><b>Bend Points</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ROUTE__BEND_POINTS = eINSTANCE.getRoute_BendPoints();

		/**
		 * The meta object literal for the '<em><b>Manual</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ROUTE__MANUAL = eINSTANCE.getRoute_Manual();

		/**
		 * The meta object literal for the '{@link org.headroom.model.sheet.impl.FrameImpl <em>Frame</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.headroom.model.sheet.impl.FrameImpl
		 * @see org.headroom.model.sheet.impl.SheetPackageImpl#getFrame()
		 * @generated
		 */
		EClass FRAME = eINSTANCE.getFrame();

		/**
		 * The meta object literal for the '<em><b>Width</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FRAME__WIDTH = eINSTANCE.getFrame_Width();

		/**
		 * The meta object literal for the '<em><b>Height</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FRAME__HEIGHT = eINSTANCE.getFrame_Height();

		/**
		 * The meta object literal for the '<em><b>Caption</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FRAME__CAPTION = eINSTANCE.getFrame_Caption();

		/**
		 * The meta object literal for the '<em><b>Location</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FRAME__LOCATION = eINSTANCE.getFrame_Location();

		/**
		 * The meta object literal for the '{@link org.headroom.model.sheet.impl.NoteImpl <em>Note</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.headroom.model.sheet.impl.NoteImpl
		 * @see org.headroom.model.sheet.impl.SheetPackageImpl#getNote()
		 * @generated
		 */
		EClass NOTE = eINSTANCE.getNote();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NOTE__TEXT = eINSTANCE.getNote_Text();

		/**
		 * The meta object literal for the '<em><b>Width</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NOTE__WIDTH = eINSTANCE.getNote_Width();

		/**
		 * The meta object literal for the '{@link org.headroom.model.sheet.impl.OffPageReferenceImpl <em>Off Page Reference</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.headroom.model.sheet.impl.OffPageReferenceImpl
		 * @see org.headroom.model.sheet.impl.SheetPackageImpl#getOffPageReference()
		 * @generated
		 */
		EClass OFF_PAGE_REFERENCE = eINSTANCE.getOffPageReference();

		/**
		 * The meta object literal for the '<em><b>Cable</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference OFF_PAGE_REFERENCE__CABLE = eINSTANCE.getOffPageReference_Cable();

		/**
		 * The meta object literal for the '<em><b>Side</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OFF_PAGE_REFERENCE__SIDE = eINSTANCE.getOffPageReference_Side();

		/**
		 * The meta object literal for the '<em><b>Target</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference OFF_PAGE_REFERENCE__TARGET = eINSTANCE.getOffPageReference_Target();

		/**
		 * The meta object literal for the '{@link org.headroom.model.sheet.SheetKind <em>Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.headroom.model.sheet.SheetKind
		 * @see org.headroom.model.sheet.impl.SheetPackageImpl#getSheetKind()
		 * @generated
		 */
		EEnum SHEET_KIND = eINSTANCE.getSheetKind();

		/**
		 * The meta object literal for the '{@link org.headroom.model.sheet.PaperSize <em>Paper Size</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.headroom.model.sheet.PaperSize
		 * @see org.headroom.model.sheet.impl.SheetPackageImpl#getPaperSize()
		 * @generated
		 */
		EEnum PAPER_SIZE = eINSTANCE.getPaperSize();

		/**
		 * The meta object literal for the '<em>Bend Points</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.headroom.model.sheet.BendPoints
		 * @see org.headroom.model.sheet.impl.SheetPackageImpl#getBendPoints()
		 * @generated
		 */
		EDataType BEND_POINTS = eINSTANCE.getBendPoints();

	}

} //SheetPackage
