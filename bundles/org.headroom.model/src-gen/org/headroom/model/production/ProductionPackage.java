/**
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.model.production;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
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
 * The production as a whole: who, where, when, and everything that is in it.
 * <!-- end-model-doc -->
 * @see org.headroom.model.production.ProductionFactory
 * @model kind="package"
 * @generated
 */
public interface ProductionPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "production";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "urn:headroom:model:production";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "production";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	ProductionPackage eINSTANCE = org.headroom.model.production.impl.ProductionPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.headroom.model.production.impl.ProductionImpl <em>Production</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.headroom.model.production.impl.ProductionImpl
	 * @see org.headroom.model.production.impl.ProductionPackageImpl#getProduction()
	 * @generated
	 */
	int PRODUCTION = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRODUCTION__ID = BasePackage.NAMED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRODUCTION__NAME = BasePackage.NAMED__NAME;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRODUCTION__NOTES = BasePackage.NAMED__NOTES;

	/**
	 * The feature id for the '<em><b>Schema Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRODUCTION__SCHEMA_VERSION = BasePackage.NAMED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Title Block</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRODUCTION__TITLE_BLOCK = BasePackage.NAMED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Revisions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRODUCTION__REVISIONS = BasePackage.NAMED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Types</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRODUCTION__TYPES = BasePackage.NAMED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Locations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRODUCTION__LOCATIONS = BasePackage.NAMED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Devices</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRODUCTION__DEVICES = BasePackage.NAMED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Racks</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRODUCTION__RACKS = BasePackage.NAMED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Multicores</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRODUCTION__MULTICORES = BasePackage.NAMED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Cables</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRODUCTION__CABLES = BasePackage.NAMED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Looms</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRODUCTION__LOOMS = BasePackage.NAMED_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Sheets</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRODUCTION__SHEETS = BasePackage.NAMED_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Power</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRODUCTION__POWER = BasePackage.NAMED_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Venue</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRODUCTION__VENUE = BasePackage.NAMED_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Placements</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRODUCTION__PLACEMENTS = BasePackage.NAMED_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Channel List</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRODUCTION__CHANNEL_LIST = BasePackage.NAMED_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Measurements</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRODUCTION__MEASUREMENTS = BasePackage.NAMED_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>Waivers</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRODUCTION__WAIVERS = BasePackage.NAMED_FEATURE_COUNT + 16;

	/**
	 * The feature id for the '<em><b>Cable Numbering</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRODUCTION__CABLE_NUMBERING = BasePackage.NAMED_FEATURE_COUNT + 17;

	/**
	 * The feature id for the '<em><b>Drive Settings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRODUCTION__DRIVE_SETTINGS = BasePackage.NAMED_FEATURE_COUNT + 18;

	/**
	 * The number of structural features of the '<em>Production</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRODUCTION_FEATURE_COUNT = BasePackage.NAMED_FEATURE_COUNT + 19;

	/**
	 * The number of operations of the '<em>Production</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRODUCTION_OPERATION_COUNT = BasePackage.NAMED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.headroom.model.production.impl.CableNumberingImpl <em>Cable Numbering</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.headroom.model.production.impl.CableNumberingImpl
	 * @see org.headroom.model.production.impl.ProductionPackageImpl#getCableNumbering()
	 * @generated
	 */
	int CABLE_NUMBERING = 1;

	/**
	 * The feature id for the '<em><b>Group</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CABLE_NUMBERING__GROUP = 0;

	/**
	 * The feature id for the '<em><b>Prefix</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CABLE_NUMBERING__PREFIX = 1;

	/**
	 * The feature id for the '<em><b>Separator</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CABLE_NUMBERING__SEPARATOR = 2;

	/**
	 * The feature id for the '<em><b>Digits</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CABLE_NUMBERING__DIGITS = 3;

	/**
	 * The feature id for the '<em><b>First</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CABLE_NUMBERING__FIRST = 4;

	/**
	 * The feature id for the '<em><b>Fill Gaps</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CABLE_NUMBERING__FILL_GAPS = 5;

	/**
	 * The feature id for the '<em><b>Prefixes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CABLE_NUMBERING__PREFIXES = 6;

	/**
	 * The number of structural features of the '<em>Cable Numbering</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CABLE_NUMBERING_FEATURE_COUNT = 7;

	/**
	 * The number of operations of the '<em>Cable Numbering</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CABLE_NUMBERING_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.headroom.model.production.impl.NumberPrefixImpl <em>Number Prefix</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.headroom.model.production.impl.NumberPrefixImpl
	 * @see org.headroom.model.production.impl.ProductionPackageImpl#getNumberPrefix()
	 * @generated
	 */
	int NUMBER_PREFIX = 2;

	/**
	 * The feature id for the '<em><b>Signal</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NUMBER_PREFIX__SIGNAL = 0;

	/**
	 * The feature id for the '<em><b>Location</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NUMBER_PREFIX__LOCATION = 1;

	/**
	 * The feature id for the '<em><b>Prefix</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NUMBER_PREFIX__PREFIX = 2;

	/**
	 * The number of structural features of the '<em>Number Prefix</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NUMBER_PREFIX_FEATURE_COUNT = 3;

	/**
	 * The number of operations of the '<em>Number Prefix</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NUMBER_PREFIX_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.headroom.model.production.impl.TitleBlockImpl <em>Title Block</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.headroom.model.production.impl.TitleBlockImpl
	 * @see org.headroom.model.production.impl.ProductionPackageImpl#getTitleBlock()
	 * @generated
	 */
	int TITLE_BLOCK = 3;

	/**
	 * The feature id for the '<em><b>Client</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TITLE_BLOCK__CLIENT = 0;

	/**
	 * The feature id for the '<em><b>Venue Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TITLE_BLOCK__VENUE_NAME = 1;

	/**
	 * The feature id for the '<em><b>Designer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TITLE_BLOCK__DESIGNER = 2;

	/**
	 * The feature id for the '<em><b>Drawn By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TITLE_BLOCK__DRAWN_BY = 3;

	/**
	 * The feature id for the '<em><b>Project Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TITLE_BLOCK__PROJECT_NUMBER = 4;

	/**
	 * The feature id for the '<em><b>First Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TITLE_BLOCK__FIRST_DATE = 5;

	/**
	 * The feature id for the '<em><b>Last Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TITLE_BLOCK__LAST_DATE = 6;

	/**
	 * The feature id for the '<em><b>Revision</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TITLE_BLOCK__REVISION = 7;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TITLE_BLOCK__DATE = 8;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TITLE_BLOCK__STATUS = 9;

	/**
	 * The number of structural features of the '<em>Title Block</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TITLE_BLOCK_FEATURE_COUNT = 10;

	/**
	 * The number of operations of the '<em>Title Block</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TITLE_BLOCK_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.headroom.model.production.impl.RevisionImpl <em>Revision</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.headroom.model.production.impl.RevisionImpl
	 * @see org.headroom.model.production.impl.ProductionPackageImpl#getRevision()
	 * @generated
	 */
	int REVISION = 4;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVISION__ID = BasePackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVISION__LABEL = BasePackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVISION__DATE = BasePackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Author</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVISION__AUTHOR = BasePackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVISION__DESCRIPTION = BasePackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Signed By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVISION__SIGNED_BY = BasePackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Signed At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVISION__SIGNED_AT = BasePackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>File Hash</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVISION__FILE_HASH = BasePackage.IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Revision</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVISION_FEATURE_COUNT = BasePackage.IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The number of operations of the '<em>Revision</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVISION_OPERATION_COUNT = BasePackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.headroom.model.production.impl.LocationImpl <em>Location</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.headroom.model.production.impl.LocationImpl
	 * @see org.headroom.model.production.impl.ProductionPackageImpl#getLocation()
	 * @generated
	 */
	int LOCATION = 5;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOCATION__ID = BasePackage.NAMED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOCATION__NAME = BasePackage.NAMED__NAME;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOCATION__NOTES = BasePackage.NAMED__NOTES;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOCATION__KIND = BasePackage.NAMED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>X</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOCATION__X = BasePackage.NAMED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Y</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOCATION__Y = BasePackage.NAMED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Z</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOCATION__Z = BasePackage.NAMED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Children</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOCATION__CHILDREN = BasePackage.NAMED_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Location</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOCATION_FEATURE_COUNT = BasePackage.NAMED_FEATURE_COUNT + 5;

	/**
	 * The number of operations of the '<em>Location</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOCATION_OPERATION_COUNT = BasePackage.NAMED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.headroom.model.production.impl.DriveSettingImpl <em>Drive Setting</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.headroom.model.production.impl.DriveSettingImpl
	 * @see org.headroom.model.production.impl.ProductionPackageImpl#getDriveSetting()
	 * @generated
	 */
	int DRIVE_SETTING = 6;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DRIVE_SETTING__ID = BasePackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Driver</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DRIVE_SETTING__DRIVER = BasePackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Receiver</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DRIVE_SETTING__RECEIVER = BasePackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Verdict</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DRIVE_SETTING__VERDICT = BasePackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Drive Setting</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DRIVE_SETTING_FEATURE_COUNT = BasePackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Drive Setting</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DRIVE_SETTING_OPERATION_COUNT = BasePackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.headroom.model.production.impl.WaiverImpl <em>Waiver</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.headroom.model.production.impl.WaiverImpl
	 * @see org.headroom.model.production.impl.ProductionPackageImpl#getWaiver()
	 * @generated
	 */
	int WAIVER = 7;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WAIVER__ID = BasePackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Rule Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WAIVER__RULE_ID = BasePackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Object Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WAIVER__OBJECT_ID = BasePackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WAIVER__REASON = BasePackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Author</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WAIVER__AUTHOR = BasePackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WAIVER__DATE = BasePackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Waiver</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WAIVER_FEATURE_COUNT = BasePackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The number of operations of the '<em>Waiver</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WAIVER_OPERATION_COUNT = BasePackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.headroom.model.production.LocationKind <em>Location Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.headroom.model.production.LocationKind
	 * @see org.headroom.model.production.impl.ProductionPackageImpl#getLocationKind()
	 * @generated
	 */
	int LOCATION_KIND = 8;

	/**
	 * The meta object id for the '{@link org.headroom.model.production.NumberGroup <em>Number Group</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.headroom.model.production.NumberGroup
	 * @see org.headroom.model.production.impl.ProductionPackageImpl#getNumberGroup()
	 * @generated
	 */
	int NUMBER_GROUP = 9;

	/**
	 * The meta object id for the '{@link org.headroom.model.production.DriveVerdict <em>Drive Verdict</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.headroom.model.production.DriveVerdict
	 * @see org.headroom.model.production.impl.ProductionPackageImpl#getDriveVerdict()
	 * @generated
	 */
	int DRIVE_VERDICT = 10;


	/**
	 * Returns the meta object for class '{@link org.headroom.model.production.Production <em>Production</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Production</em>'.
	 * @see org.headroom.model.production.Production
	 * @generated
	 */
	EClass getProduction();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.production.Production#getSchemaVersion <em>Schema Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Schema Version</em>'.
	 * @see org.headroom.model.production.Production#getSchemaVersion()
	 * @see #getProduction()
	 * @generated
	 */
	EAttribute getProduction_SchemaVersion();

	/**
	 * Returns the meta object for the containment reference '{@link org.headroom.model.production.Production#getTitleBlock <em>Title Block</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Title Block</em>'.
	 * @see org.headroom.model.production.Production#getTitleBlock()
	 * @see #getProduction()
	 * @generated
	 */
	EReference getProduction_TitleBlock();

	/**
	 * Returns the meta object for the containment reference list '{@link org.headroom.model.production.Production#getRevisions <em>Revisions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Revisions</em>'.
	 * @see org.headroom.model.production.Production#getRevisions()
	 * @see #getProduction()
	 * @generated
	 */
	EReference getProduction_Revisions();

	/**
	 * Returns the meta object for the containment reference list '{@link org.headroom.model.production.Production#getTypes <em>Types</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Types</em>'.
	 * @see org.headroom.model.production.Production#getTypes()
	 * @see #getProduction()
	 * @generated
	 */
	EReference getProduction_Types();

	/**
	 * Returns the meta object for the containment reference list '{@link org.headroom.model.production.Production#getLocations <em>Locations</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Locations</em>'.
	 * @see org.headroom.model.production.Production#getLocations()
	 * @see #getProduction()
	 * @generated
	 */
	EReference getProduction_Locations();

	/**
	 * Returns the meta object for the containment reference list '{@link org.headroom.model.production.Production#getDevices <em>Devices</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Devices</em>'.
	 * @see org.headroom.model.production.Production#getDevices()
	 * @see #getProduction()
	 * @generated
	 */
	EReference getProduction_Devices();

	/**
	 * Returns the meta object for the containment reference list '{@link org.headroom.model.production.Production#getRacks <em>Racks</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Racks</em>'.
	 * @see org.headroom.model.production.Production#getRacks()
	 * @see #getProduction()
	 * @generated
	 */
	EReference getProduction_Racks();

	/**
	 * Returns the meta object for the containment reference list '{@link org.headroom.model.production.Production#getMulticores <em>Multicores</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Multicores</em>'.
	 * @see org.headroom.model.production.Production#getMulticores()
	 * @see #getProduction()
	 * @generated
	 */
	EReference getProduction_Multicores();

	/**
	 * Returns the meta object for the containment reference list '{@link org.headroom.model.production.Production#getCables <em>Cables</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Cables</em>'.
	 * @see org.headroom.model.production.Production#getCables()
	 * @see #getProduction()
	 * @generated
	 */
	EReference getProduction_Cables();

	/**
	 * Returns the meta object for the containment reference list '{@link org.headroom.model.production.Production#getLooms <em>Looms</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Looms</em>'.
	 * @see org.headroom.model.production.Production#getLooms()
	 * @see #getProduction()
	 * @generated
	 */
	EReference getProduction_Looms();

	/**
	 * Returns the meta object for the containment reference list '{@link org.headroom.model.production.Production#getSheets <em>Sheets</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Sheets</em>'.
	 * @see org.headroom.model.production.Production#getSheets()
	 * @see #getProduction()
	 * @generated
	 */
	EReference getProduction_Sheets();

	/**
	 * Returns the meta object for the containment reference '{@link org.headroom.model.production.Production#getPower <em>Power</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Power</em>'.
	 * @see org.headroom.model.production.Production#getPower()
	 * @see #getProduction()
	 * @generated
	 */
	EReference getProduction_Power();

	/**
	 * Returns the meta object for the containment reference '{@link org.headroom.model.production.Production#getVenue <em>Venue</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Venue</em>'.
	 * @see org.headroom.model.production.Production#getVenue()
	 * @see #getProduction()
	 * @generated
	 */
	EReference getProduction_Venue();

	/**
	 * Returns the meta object for the containment reference list '{@link org.headroom.model.production.Production#getPlacements <em>Placements</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Placements</em>'.
	 * @see org.headroom.model.production.Production#getPlacements()
	 * @see #getProduction()
	 * @generated
	 */
	EReference getProduction_Placements();

	/**
	 * Returns the meta object for the containment reference '{@link org.headroom.model.production.Production#getChannelList <em>Channel List</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Channel List</em>'.
	 * @see org.headroom.model.production.Production#getChannelList()
	 * @see #getProduction()
	 * @generated
	 */
	EReference getProduction_ChannelList();

	/**
	 * Returns the meta object for the containment reference list '{@link org.headroom.model.production.Production#getMeasurements <em>Measurements</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Measurements</em>'.
	 * @see org.headroom.model.production.Production#getMeasurements()
	 * @see #getProduction()
	 * @generated
	 */
	EReference getProduction_Measurements();

	/**
	 * Returns the meta object for the containment reference list '{@link org.headroom.model.production.Production#getWaivers <em>Waivers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Waivers</em>'.
	 * @see org.headroom.model.production.Production#getWaivers()
	 * @see #getProduction()
	 * @generated
	 */
	EReference getProduction_Waivers();

	/**
	 * Returns the meta object for the containment reference '{@link org.headroom.model.production.Production#getCableNumbering <em>Cable Numbering</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Cable Numbering</em>'.
	 * @see org.headroom.model.production.Production#getCableNumbering()
	 * @see #getProduction()
	 * @generated
	 */
	EReference getProduction_CableNumbering();

	/**
	 * Returns the meta object for the containment reference list '{@link org.headroom.model.production.Production#getDriveSettings <em>Drive Settings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Drive Settings</em>'.
	 * @see org.headroom.model.production.Production#getDriveSettings()
	 * @see #getProduction()
	 * @generated
	 */
	EReference getProduction_DriveSettings();

	/**
	 * Returns the meta object for class '{@link org.headroom.model.production.CableNumbering <em>Cable Numbering</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Cable Numbering</em>'.
	 * @see org.headroom.model.production.CableNumbering
	 * @generated
	 */
	EClass getCableNumbering();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.production.CableNumbering#getGroup <em>Group</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Group</em>'.
	 * @see org.headroom.model.production.CableNumbering#getGroup()
	 * @see #getCableNumbering()
	 * @generated
	 */
	EAttribute getCableNumbering_Group();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.production.CableNumbering#getPrefix <em>Prefix</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Prefix</em>'.
	 * @see org.headroom.model.production.CableNumbering#getPrefix()
	 * @see #getCableNumbering()
	 * @generated
	 */
	EAttribute getCableNumbering_Prefix();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.production.CableNumbering#getSeparator <em>Separator</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Separator</em>'.
	 * @see org.headroom.model.production.CableNumbering#getSeparator()
	 * @see #getCableNumbering()
	 * @generated
	 */
	EAttribute getCableNumbering_Separator();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.production.CableNumbering#getDigits <em>Digits</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Digits</em>'.
	 * @see org.headroom.model.production.CableNumbering#getDigits()
	 * @see #getCableNumbering()
	 * @generated
	 */
	EAttribute getCableNumbering_Digits();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.production.CableNumbering#getFirst <em>First</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>First</em>'.
	 * @see org.headroom.model.production.CableNumbering#getFirst()
	 * @see #getCableNumbering()
	 * @generated
	 */
	EAttribute getCableNumbering_First();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.production.CableNumbering#isFillGaps <em>Fill Gaps</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Fill Gaps</em>'.
	 * @see org.headroom.model.production.CableNumbering#isFillGaps()
	 * @see #getCableNumbering()
	 * @generated
	 */
	EAttribute getCableNumbering_FillGaps();

	/**
	 * Returns the meta object for the containment reference list '{@link org.headroom.model.production.CableNumbering#getPrefixes <em>Prefixes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Prefixes</em>'.
	 * @see org.headroom.model.production.CableNumbering#getPrefixes()
	 * @see #getCableNumbering()
	 * @generated
	 */
	EReference getCableNumbering_Prefixes();

	/**
	 * Returns the meta object for class '{@link org.headroom.model.production.NumberPrefix <em>Number Prefix</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Number Prefix</em>'.
	 * @see org.headroom.model.production.NumberPrefix
	 * @generated
	 */
	EClass getNumberPrefix();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.production.NumberPrefix#getSignal <em>Signal</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Signal</em>'.
	 * @see org.headroom.model.production.NumberPrefix#getSignal()
	 * @see #getNumberPrefix()
	 * @generated
	 */
	EAttribute getNumberPrefix_Signal();

	/**
	 * Returns the meta object for the reference '{@link org.headroom.model.production.NumberPrefix#getLocation <em>Location</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Location</em>'.
	 * @see org.headroom.model.production.NumberPrefix#getLocation()
	 * @see #getNumberPrefix()
	 * @generated
	 */
	EReference getNumberPrefix_Location();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.production.NumberPrefix#getPrefix <em>Prefix</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Prefix</em>'.
	 * @see org.headroom.model.production.NumberPrefix#getPrefix()
	 * @see #getNumberPrefix()
	 * @generated
	 */
	EAttribute getNumberPrefix_Prefix();

	/**
	 * Returns the meta object for class '{@link org.headroom.model.production.TitleBlock <em>Title Block</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Title Block</em>'.
	 * @see org.headroom.model.production.TitleBlock
	 * @generated
	 */
	EClass getTitleBlock();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.production.TitleBlock#getClient <em>Client</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Client</em>'.
	 * @see org.headroom.model.production.TitleBlock#getClient()
	 * @see #getTitleBlock()
	 * @generated
	 */
	EAttribute getTitleBlock_Client();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.production.TitleBlock#getVenueName <em>Venue Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Venue Name</em>'.
	 * @see org.headroom.model.production.TitleBlock#getVenueName()
	 * @see #getTitleBlock()
	 * @generated
	 */
	EAttribute getTitleBlock_VenueName();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.production.TitleBlock#getDesigner <em>Designer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Designer</em>'.
	 * @see org.headroom.model.production.TitleBlock#getDesigner()
	 * @see #getTitleBlock()
	 * @generated
	 */
	EAttribute getTitleBlock_Designer();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.production.TitleBlock#getDrawnBy <em>Drawn By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Drawn By</em>'.
	 * @see org.headroom.model.production.TitleBlock#getDrawnBy()
	 * @see #getTitleBlock()
	 * @generated
	 */
	EAttribute getTitleBlock_DrawnBy();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.production.TitleBlock#getProjectNumber <em>Project Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Project Number</em>'.
	 * @see org.headroom.model.production.TitleBlock#getProjectNumber()
	 * @see #getTitleBlock()
	 * @generated
	 */
	EAttribute getTitleBlock_ProjectNumber();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.production.TitleBlock#getFirstDate <em>First Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>First Date</em>'.
	 * @see org.headroom.model.production.TitleBlock#getFirstDate()
	 * @see #getTitleBlock()
	 * @generated
	 */
	EAttribute getTitleBlock_FirstDate();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.production.TitleBlock#getLastDate <em>Last Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Last Date</em>'.
	 * @see org.headroom.model.production.TitleBlock#getLastDate()
	 * @see #getTitleBlock()
	 * @generated
	 */
	EAttribute getTitleBlock_LastDate();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.production.TitleBlock#getRevision <em>Revision</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Revision</em>'.
	 * @see org.headroom.model.production.TitleBlock#getRevision()
	 * @see #getTitleBlock()
	 * @generated
	 */
	EAttribute getTitleBlock_Revision();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.production.TitleBlock#getDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Date</em>'.
	 * @see org.headroom.model.production.TitleBlock#getDate()
	 * @see #getTitleBlock()
	 * @generated
	 */
	EAttribute getTitleBlock_Date();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.production.TitleBlock#getStatus <em>Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Status</em>'.
	 * @see org.headroom.model.production.TitleBlock#getStatus()
	 * @see #getTitleBlock()
	 * @generated
	 */
	EAttribute getTitleBlock_Status();

	/**
	 * Returns the meta object for class '{@link org.headroom.model.production.Revision <em>Revision</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Revision</em>'.
	 * @see org.headroom.model.production.Revision
	 * @generated
	 */
	EClass getRevision();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.production.Revision#getLabel <em>Label</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Label</em>'.
	 * @see org.headroom.model.production.Revision#getLabel()
	 * @see #getRevision()
	 * @generated
	 */
	EAttribute getRevision_Label();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.production.Revision#getDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Date</em>'.
	 * @see org.headroom.model.production.Revision#getDate()
	 * @see #getRevision()
	 * @generated
	 */
	EAttribute getRevision_Date();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.production.Revision#getAuthor <em>Author</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Author</em>'.
	 * @see org.headroom.model.production.Revision#getAuthor()
	 * @see #getRevision()
	 * @generated
	 */
	EAttribute getRevision_Author();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.production.Revision#getDescription <em>Description</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Description</em>'.
	 * @see org.headroom.model.production.Revision#getDescription()
	 * @see #getRevision()
	 * @generated
	 */
	EAttribute getRevision_Description();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.production.Revision#getSignedBy <em>Signed By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Signed By</em>'.
	 * @see org.headroom.model.production.Revision#getSignedBy()
	 * @see #getRevision()
	 * @generated
	 */
	EAttribute getRevision_SignedBy();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.production.Revision#getSignedAt <em>Signed At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Signed At</em>'.
	 * @see org.headroom.model.production.Revision#getSignedAt()
	 * @see #getRevision()
	 * @generated
	 */
	EAttribute getRevision_SignedAt();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.production.Revision#getFileHash <em>File Hash</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>File Hash</em>'.
	 * @see org.headroom.model.production.Revision#getFileHash()
	 * @see #getRevision()
	 * @generated
	 */
	EAttribute getRevision_FileHash();

	/**
	 * Returns the meta object for class '{@link org.headroom.model.production.Location <em>Location</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Location</em>'.
	 * @see org.headroom.model.production.Location
	 * @generated
	 */
	EClass getLocation();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.production.Location#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.headroom.model.production.Location#getKind()
	 * @see #getLocation()
	 * @generated
	 */
	EAttribute getLocation_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.production.Location#getX <em>X</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>X</em>'.
	 * @see org.headroom.model.production.Location#getX()
	 * @see #getLocation()
	 * @generated
	 */
	EAttribute getLocation_X();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.production.Location#getY <em>Y</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Y</em>'.
	 * @see org.headroom.model.production.Location#getY()
	 * @see #getLocation()
	 * @generated
	 */
	EAttribute getLocation_Y();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.production.Location#getZ <em>Z</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Z</em>'.
	 * @see org.headroom.model.production.Location#getZ()
	 * @see #getLocation()
	 * @generated
	 */
	EAttribute getLocation_Z();

	/**
	 * Returns the meta object for the containment reference list '{@link org.headroom.model.production.Location#getChildren <em>Children</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Children</em>'.
	 * @see org.headroom.model.production.Location#getChildren()
	 * @see #getLocation()
	 * @generated
	 */
	EReference getLocation_Children();

	/**
	 * Returns the meta object for class '{@link org.headroom.model.production.DriveSetting <em>Drive Setting</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Drive Setting</em>'.
	 * @see org.headroom.model.production.DriveSetting
	 * @generated
	 */
	EClass getDriveSetting();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.production.DriveSetting#getDriver <em>Driver</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Driver</em>'.
	 * @see org.headroom.model.production.DriveSetting#getDriver()
	 * @see #getDriveSetting()
	 * @generated
	 */
	EAttribute getDriveSetting_Driver();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.production.DriveSetting#getReceiver <em>Receiver</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Receiver</em>'.
	 * @see org.headroom.model.production.DriveSetting#getReceiver()
	 * @see #getDriveSetting()
	 * @generated
	 */
	EAttribute getDriveSetting_Receiver();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.production.DriveSetting#getVerdict <em>Verdict</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Verdict</em>'.
	 * @see org.headroom.model.production.DriveSetting#getVerdict()
	 * @see #getDriveSetting()
	 * @generated
	 */
	EAttribute getDriveSetting_Verdict();

	/**
	 * Returns the meta object for class '{@link org.headroom.model.production.Waiver <em>Waiver</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Waiver</em>'.
	 * @see org.headroom.model.production.Waiver
	 * @generated
	 */
	EClass getWaiver();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.production.Waiver#getRuleId <em>Rule Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rule Id</em>'.
	 * @see org.headroom.model.production.Waiver#getRuleId()
	 * @see #getWaiver()
	 * @generated
	 */
	EAttribute getWaiver_RuleId();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.production.Waiver#getObjectId <em>Object Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Object Id</em>'.
	 * @see org.headroom.model.production.Waiver#getObjectId()
	 * @see #getWaiver()
	 * @generated
	 */
	EAttribute getWaiver_ObjectId();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.production.Waiver#getReason <em>Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reason</em>'.
	 * @see org.headroom.model.production.Waiver#getReason()
	 * @see #getWaiver()
	 * @generated
	 */
	EAttribute getWaiver_Reason();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.production.Waiver#getAuthor <em>Author</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Author</em>'.
	 * @see org.headroom.model.production.Waiver#getAuthor()
	 * @see #getWaiver()
	 * @generated
	 */
	EAttribute getWaiver_Author();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.production.Waiver#getDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Date</em>'.
	 * @see org.headroom.model.production.Waiver#getDate()
	 * @see #getWaiver()
	 * @generated
	 */
	EAttribute getWaiver_Date();

	/**
	 * Returns the meta object for enum '{@link org.headroom.model.production.LocationKind <em>Location Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Location Kind</em>'.
	 * @see org.headroom.model.production.LocationKind
	 * @generated
	 */
	EEnum getLocationKind();

	/**
	 * Returns the meta object for enum '{@link org.headroom.model.production.NumberGroup <em>Number Group</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Number Group</em>'.
	 * @see org.headroom.model.production.NumberGroup
	 * @generated
	 */
	EEnum getNumberGroup();

	/**
	 * Returns the meta object for enum '{@link org.headroom.model.production.DriveVerdict <em>Drive Verdict</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Drive Verdict</em>'.
	 * @see org.headroom.model.production.DriveVerdict
	 * @generated
	 */
	EEnum getDriveVerdict();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	ProductionFactory getProductionFactory();

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
		 * The meta object literal for the '{@link org.headroom.model.production.impl.ProductionImpl <em>Production</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.headroom.model.production.impl.ProductionImpl
		 * @see org.headroom.model.production.impl.ProductionPackageImpl#getProduction()
		 * @generated
		 */
		EClass PRODUCTION = eINSTANCE.getProduction();

		/**
		 * The meta object literal for the '<em><b>Schema Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PRODUCTION__SCHEMA_VERSION = eINSTANCE.getProduction_SchemaVersion();

		/**
		 * The meta object literal for the '<em><b>Title Block</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PRODUCTION__TITLE_BLOCK = eINSTANCE.getProduction_TitleBlock();

		/**
		 * The meta object literal for the '<em><b>Revisions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PRODUCTION__REVISIONS = eINSTANCE.getProduction_Revisions();

		/**
		 * The meta object literal for the '<em><b>Types</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PRODUCTION__TYPES = eINSTANCE.getProduction_Types();

		/**
		 * The meta object literal for the '<em><b>Locations</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PRODUCTION__LOCATIONS = eINSTANCE.getProduction_Locations();

		/**
		 * The meta object literal for the '<em><b>Devices</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PRODUCTION__DEVICES = eINSTANCE.getProduction_Devices();

		/**
		 * The meta object literal for the '<em><b>Racks</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PRODUCTION__RACKS = eINSTANCE.getProduction_Racks();

		/**
		 * The meta object literal for the '<em><b>Multicores</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PRODUCTION__MULTICORES = eINSTANCE.getProduction_Multicores();

		/**
		 * The meta object literal for the '<em><b>Cables</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PRODUCTION__CABLES = eINSTANCE.getProduction_Cables();

		/**
		 * The meta object literal for the '<em><b>Looms</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PRODUCTION__LOOMS = eINSTANCE.getProduction_Looms();

		/**
		 * The meta object literal for the '<em><b>Sheets</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PRODUCTION__SHEETS = eINSTANCE.getProduction_Sheets();

		/**
		 * The meta object literal for the '<em><b>Power</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PRODUCTION__POWER = eINSTANCE.getProduction_Power();

		/**
		 * The meta object literal for the '<em><b>Venue</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PRODUCTION__VENUE = eINSTANCE.getProduction_Venue();

		/**
		 * The meta object literal for the '<em><b>Placements</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PRODUCTION__PLACEMENTS = eINSTANCE.getProduction_Placements();

		/**
		 * The meta object literal for the '<em><b>Channel List</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PRODUCTION__CHANNEL_LIST = eINSTANCE.getProduction_ChannelList();

		/**
		 * The meta object literal for the '<em><b>Measurements</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PRODUCTION__MEASUREMENTS = eINSTANCE.getProduction_Measurements();

		/**
		 * The meta object literal for the '<em><b>Waivers</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PRODUCTION__WAIVERS = eINSTANCE.getProduction_Waivers();

		/**
		 * The meta object literal for the '<em><b>Cable Numbering</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PRODUCTION__CABLE_NUMBERING = eINSTANCE.getProduction_CableNumbering();

		/**
		 * The meta object literal for the '<em><b>Drive Settings</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PRODUCTION__DRIVE_SETTINGS = eINSTANCE.getProduction_DriveSettings();

		/**
		 * The meta object literal for the '{@link org.headroom.model.production.impl.CableNumberingImpl <em>Cable Numbering</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.headroom.model.production.impl.CableNumberingImpl
		 * @see org.headroom.model.production.impl.ProductionPackageImpl#getCableNumbering()
		 * @generated
		 */
		EClass CABLE_NUMBERING = eINSTANCE.getCableNumbering();

		/**
		 * The meta object literal for the '<em><b>Group</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CABLE_NUMBERING__GROUP = eINSTANCE.getCableNumbering_Group();

		/**
		 * The meta object literal for the '<em><b>Prefix</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CABLE_NUMBERING__PREFIX = eINSTANCE.getCableNumbering_Prefix();

		/**
		 * The meta object literal for the '<em><b>Separator</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CABLE_NUMBERING__SEPARATOR = eINSTANCE.getCableNumbering_Separator();

		/**
		 * The meta object literal for the '<em><b>Digits</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CABLE_NUMBERING__DIGITS = eINSTANCE.getCableNumbering_Digits();

		/**
		 * The meta object literal for the '<em><b>First</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CABLE_NUMBERING__FIRST = eINSTANCE.getCableNumbering_First();

		/**
		 * The meta object literal for the '<em><b>Fill Gaps</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CABLE_NUMBERING__FILL_GAPS = eINSTANCE.getCableNumbering_FillGaps();

		/**
		 * The meta object literal for the '<em><b>Prefixes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CABLE_NUMBERING__PREFIXES = eINSTANCE.getCableNumbering_Prefixes();

		/**
		 * The meta object literal for the '{@link org.headroom.model.production.impl.NumberPrefixImpl <em>Number Prefix</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.headroom.model.production.impl.NumberPrefixImpl
		 * @see org.headroom.model.production.impl.ProductionPackageImpl#getNumberPrefix()
		 * @generated
		 */
		EClass NUMBER_PREFIX = eINSTANCE.getNumberPrefix();

		/**
		 * The meta object literal for the '<em><b>Signal</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NUMBER_PREFIX__SIGNAL = eINSTANCE.getNumberPrefix_Signal();

		/**
		 * The meta object literal for the '<em><b>Location</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference NUMBER_PREFIX__LOCATION = eINSTANCE.getNumberPrefix_Location();

		/**
		 * The meta object literal for the '<em><b>Prefix</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NUMBER_PREFIX__PREFIX = eINSTANCE.getNumberPrefix_Prefix();

		/**
		 * The meta object literal for the '{@link org.headroom.model.production.impl.TitleBlockImpl <em>Title Block</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.headroom.model.production.impl.TitleBlockImpl
		 * @see org.headroom.model.production.impl.ProductionPackageImpl#getTitleBlock()
		 * @generated
		 */
		EClass TITLE_BLOCK = eINSTANCE.getTitleBlock();

		/**
		 * The meta object literal for the '<em><b>Client</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TITLE_BLOCK__CLIENT = eINSTANCE.getTitleBlock_Client();

		/**
		 * The meta object literal for the '<em><b>Venue Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TITLE_BLOCK__VENUE_NAME = eINSTANCE.getTitleBlock_VenueName();

		/**
		 * The meta object literal for the '<em><b>Designer</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TITLE_BLOCK__DESIGNER = eINSTANCE.getTitleBlock_Designer();

		/**
		 * The meta object literal for the '<em><b>Drawn By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TITLE_BLOCK__DRAWN_BY = eINSTANCE.getTitleBlock_DrawnBy();

		/**
		 * The meta object literal for the '<em><b>Project Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TITLE_BLOCK__PROJECT_NUMBER = eINSTANCE.getTitleBlock_ProjectNumber();

		/**
		 * The meta object literal for the '<em><b>First Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TITLE_BLOCK__FIRST_DATE = eINSTANCE.getTitleBlock_FirstDate();

		/**
		 * The meta object literal for the '<em><b>Last Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TITLE_BLOCK__LAST_DATE = eINSTANCE.getTitleBlock_LastDate();

		/**
		 * The meta object literal for the '<em><b>Revision</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TITLE_BLOCK__REVISION = eINSTANCE.getTitleBlock_Revision();

		/**
		 * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TITLE_BLOCK__DATE = eINSTANCE.getTitleBlock_Date();

		/**
		 * The meta object literal for the '<em><b>Status</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TITLE_BLOCK__STATUS = eINSTANCE.getTitleBlock_Status();

		/**
		 * The meta object literal for the '{@link org.headroom.model.production.impl.RevisionImpl <em>Revision</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.headroom.model.production.impl.RevisionImpl
		 * @see org.headroom.model.production.impl.ProductionPackageImpl#getRevision()
		 * @generated
		 */
		EClass REVISION = eINSTANCE.getRevision();

		/**
		 * The meta object literal for the '<em><b>Label</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REVISION__LABEL = eINSTANCE.getRevision_Label();

		/**
		 * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REVISION__DATE = eINSTANCE.getRevision_Date();

		/**
		 * The meta object literal for the '<em><b>Author</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REVISION__AUTHOR = eINSTANCE.getRevision_Author();

		/**
		 * The meta object literal for the '<em><b>Description</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REVISION__DESCRIPTION = eINSTANCE.getRevision_Description();

		/**
		 * The meta object literal for the '<em><b>Signed By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REVISION__SIGNED_BY = eINSTANCE.getRevision_SignedBy();

		/**
		 * The meta object literal for the '<em><b>Signed At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REVISION__SIGNED_AT = eINSTANCE.getRevision_SignedAt();

		/**
		 * The meta object literal for the '<em><b>File Hash</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REVISION__FILE_HASH = eINSTANCE.getRevision_FileHash();

		/**
		 * The meta object literal for the '{@link org.headroom.model.production.impl.LocationImpl <em>Location</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.headroom.model.production.impl.LocationImpl
		 * @see org.headroom.model.production.impl.ProductionPackageImpl#getLocation()
		 * @generated
		 */
		EClass LOCATION = eINSTANCE.getLocation();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LOCATION__KIND = eINSTANCE.getLocation_Kind();

		/**
		 * The meta object literal for the '<em><b>X</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LOCATION__X = eINSTANCE.getLocation_X();

		/**
		 * The meta object literal for the '<em><b>Y</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LOCATION__Y = eINSTANCE.getLocation_Y();

		/**
		 * The meta object literal for the '<em><b>Z</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LOCATION__Z = eINSTANCE.getLocation_Z();

		/**
		 * The meta object literal for the '<em><b>Children</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LOCATION__CHILDREN = eINSTANCE.getLocation_Children();

		/**
		 * The meta object literal for the '{@link org.headroom.model.production.impl.DriveSettingImpl <em>Drive Setting</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.headroom.model.production.impl.DriveSettingImpl
		 * @see org.headroom.model.production.impl.ProductionPackageImpl#getDriveSetting()
		 * @generated
		 */
		EClass DRIVE_SETTING = eINSTANCE.getDriveSetting();

		/**
		 * The meta object literal for the '<em><b>Driver</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DRIVE_SETTING__DRIVER = eINSTANCE.getDriveSetting_Driver();

		/**
		 * The meta object literal for the '<em><b>Receiver</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DRIVE_SETTING__RECEIVER = eINSTANCE.getDriveSetting_Receiver();

		/**
		 * The meta object literal for the '<em><b>Verdict</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DRIVE_SETTING__VERDICT = eINSTANCE.getDriveSetting_Verdict();

		/**
		 * The meta object literal for the '{@link org.headroom.model.production.impl.WaiverImpl <em>Waiver</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.headroom.model.production.impl.WaiverImpl
		 * @see org.headroom.model.production.impl.ProductionPackageImpl#getWaiver()
		 * @generated
		 */
		EClass WAIVER = eINSTANCE.getWaiver();

		/**
		 * The meta object literal for the '<em><b>Rule Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WAIVER__RULE_ID = eINSTANCE.getWaiver_RuleId();

		/**
		 * The meta object literal for the '<em><b>Object Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WAIVER__OBJECT_ID = eINSTANCE.getWaiver_ObjectId();

		/**
		 * The meta object literal for the '<em><b>Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WAIVER__REASON = eINSTANCE.getWaiver_Reason();

		/**
		 * The meta object literal for the '<em><b>Author</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WAIVER__AUTHOR = eINSTANCE.getWaiver_Author();

		/**
		 * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WAIVER__DATE = eINSTANCE.getWaiver_Date();

		/**
		 * The meta object literal for the '{@link org.headroom.model.production.LocationKind <em>Location Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.headroom.model.production.LocationKind
		 * @see org.headroom.model.production.impl.ProductionPackageImpl#getLocationKind()
		 * @generated
		 */
		EEnum LOCATION_KIND = eINSTANCE.getLocationKind();

		/**
		 * The meta object literal for the '{@link org.headroom.model.production.NumberGroup <em>Number Group</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.headroom.model.production.NumberGroup
		 * @see org.headroom.model.production.impl.ProductionPackageImpl#getNumberGroup()
		 * @generated
		 */
		EEnum NUMBER_GROUP = eINSTANCE.getNumberGroup();

		/**
		 * The meta object literal for the '{@link org.headroom.model.production.DriveVerdict <em>Drive Verdict</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.headroom.model.production.DriveVerdict
		 * @see org.headroom.model.production.impl.ProductionPackageImpl#getDriveVerdict()
		 * @generated
		 */
		EEnum DRIVE_VERDICT = eINSTANCE.getDriveVerdict();

	}

} //ProductionPackage
