/**
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.model.venue;

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
 * The room or field, and where loudspeakers hang and stand in it.
 * <!-- end-model-doc -->
 * @see org.headroom.model.venue.VenueFactory
 * @model kind="package"
 * @generated
 */
public interface VenuePackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "venue";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "urn:headroom:model:venue";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "venue";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	VenuePackage eINSTANCE = org.headroom.model.venue.impl.VenuePackageImpl.init();

	/**
	 * The meta object id for the '{@link org.headroom.model.venue.impl.VenueImpl <em>Venue</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.headroom.model.venue.impl.VenueImpl
	 * @see org.headroom.model.venue.impl.VenuePackageImpl#getVenue()
	 * @generated
	 */
	int VENUE = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VENUE__ID = BasePackage.NAMED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VENUE__NAME = BasePackage.NAMED__NAME;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VENUE__NOTES = BasePackage.NAMED__NOTES;

	/**
	 * The feature id for the '<em><b>Temperature</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VENUE__TEMPERATURE = BasePackage.NAMED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Humidity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VENUE__HUMIDITY = BasePackage.NAMED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Pressure</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VENUE__PRESSURE = BasePackage.NAMED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Volume</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VENUE__VOLUME = BasePackage.NAMED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Noise Level</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VENUE__NOISE_LEVEL = BasePackage.NAMED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Surfaces</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VENUE__SURFACES = BasePackage.NAMED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Materials</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VENUE__MATERIALS = BasePackage.NAMED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Rigging Points</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VENUE__RIGGING_POINTS = BasePackage.NAMED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Microphones</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VENUE__MICROPHONES = BasePackage.NAMED_FEATURE_COUNT + 8;

	/**
	 * The number of structural features of the '<em>Venue</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VENUE_FEATURE_COUNT = BasePackage.NAMED_FEATURE_COUNT + 9;

	/**
	 * The number of operations of the '<em>Venue</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VENUE_OPERATION_COUNT = BasePackage.NAMED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.headroom.model.venue.impl.SurfaceImpl <em>Surface</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.headroom.model.venue.impl.SurfaceImpl
	 * @see org.headroom.model.venue.impl.VenuePackageImpl#getSurface()
	 * @generated
	 */
	int SURFACE = 1;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SURFACE__ID = BasePackage.NAMED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SURFACE__NAME = BasePackage.NAMED__NAME;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SURFACE__NOTES = BasePackage.NAMED__NOTES;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SURFACE__KIND = BasePackage.NAMED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Polygon</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SURFACE__POLYGON = BasePackage.NAMED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Material</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SURFACE__MATERIAL = BasePackage.NAMED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Seats</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SURFACE__SEATS = BasePackage.NAMED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Ear Height</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SURFACE__EAR_HEIGHT = BasePackage.NAMED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Step Depth</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SURFACE__STEP_DEPTH = BasePackage.NAMED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Thickness</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SURFACE__THICKNESS = BasePackage.NAMED_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Surface</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SURFACE_FEATURE_COUNT = BasePackage.NAMED_FEATURE_COUNT + 7;

	/**
	 * The number of operations of the '<em>Surface</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SURFACE_OPERATION_COUNT = BasePackage.NAMED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.headroom.model.venue.impl.MaterialImpl <em>Material</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.headroom.model.venue.impl.MaterialImpl
	 * @see org.headroom.model.venue.impl.VenuePackageImpl#getMaterial()
	 * @generated
	 */
	int MATERIAL = 2;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MATERIAL__ID = BasePackage.NAMED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MATERIAL__NAME = BasePackage.NAMED__NAME;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MATERIAL__NOTES = BasePackage.NAMED__NOTES;

	/**
	 * The feature id for the '<em><b>Absorption</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MATERIAL__ABSORPTION = BasePackage.NAMED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MATERIAL__SOURCE = BasePackage.NAMED_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Material</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MATERIAL_FEATURE_COUNT = BasePackage.NAMED_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Material</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MATERIAL_OPERATION_COUNT = BasePackage.NAMED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.headroom.model.venue.impl.RiggingPointImpl <em>Rigging Point</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.headroom.model.venue.impl.RiggingPointImpl
	 * @see org.headroom.model.venue.impl.VenuePackageImpl#getRiggingPoint()
	 * @generated
	 */
	int RIGGING_POINT = 3;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RIGGING_POINT__ID = BasePackage.NAMED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RIGGING_POINT__NAME = BasePackage.NAMED__NAME;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RIGGING_POINT__NOTES = BasePackage.NAMED__NOTES;

	/**
	 * The feature id for the '<em><b>X</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RIGGING_POINT__X = BasePackage.NAMED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Y</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RIGGING_POINT__Y = BasePackage.NAMED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Z</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RIGGING_POINT__Z = BasePackage.NAMED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Load Limit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RIGGING_POINT__LOAD_LIMIT = BasePackage.NAMED_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Rigging Point</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RIGGING_POINT_FEATURE_COUNT = BasePackage.NAMED_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Rigging Point</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RIGGING_POINT_OPERATION_COUNT = BasePackage.NAMED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.headroom.model.venue.impl.PlacementImpl <em>Placement</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.headroom.model.venue.impl.PlacementImpl
	 * @see org.headroom.model.venue.impl.VenuePackageImpl#getPlacement()
	 * @generated
	 */
	int PLACEMENT = 4;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACEMENT__ID = BasePackage.NAMED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACEMENT__NAME = BasePackage.NAMED__NAME;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACEMENT__NOTES = BasePackage.NAMED__NOTES;

	/**
	 * The feature id for the '<em><b>X</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACEMENT__X = BasePackage.NAMED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Y</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACEMENT__Y = BasePackage.NAMED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Z</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACEMENT__Z = BasePackage.NAMED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Azimuth</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACEMENT__AZIMUTH = BasePackage.NAMED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Tilt</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACEMENT__TILT = BasePackage.NAMED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Delay</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACEMENT__DELAY = BasePackage.NAMED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Gain</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACEMENT__GAIN = BasePackage.NAMED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Inverted</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACEMENT__INVERTED = BasePackage.NAMED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Roll</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACEMENT__ROLL = BasePackage.NAMED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Signal</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACEMENT__SIGNAL = BasePackage.NAMED_FEATURE_COUNT + 9;

	/**
	 * The number of structural features of the '<em>Placement</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACEMENT_FEATURE_COUNT = BasePackage.NAMED_FEATURE_COUNT + 10;

	/**
	 * The number of operations of the '<em>Placement</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACEMENT_OPERATION_COUNT = BasePackage.NAMED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.headroom.model.venue.impl.SinglePlacementImpl <em>Single Placement</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.headroom.model.venue.impl.SinglePlacementImpl
	 * @see org.headroom.model.venue.impl.VenuePackageImpl#getSinglePlacement()
	 * @generated
	 */
	int SINGLE_PLACEMENT = 5;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SINGLE_PLACEMENT__ID = PLACEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SINGLE_PLACEMENT__NAME = PLACEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SINGLE_PLACEMENT__NOTES = PLACEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>X</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SINGLE_PLACEMENT__X = PLACEMENT__X;

	/**
	 * The feature id for the '<em><b>Y</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SINGLE_PLACEMENT__Y = PLACEMENT__Y;

	/**
	 * The feature id for the '<em><b>Z</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SINGLE_PLACEMENT__Z = PLACEMENT__Z;

	/**
	 * The feature id for the '<em><b>Azimuth</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SINGLE_PLACEMENT__AZIMUTH = PLACEMENT__AZIMUTH;

	/**
	 * The feature id for the '<em><b>Tilt</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SINGLE_PLACEMENT__TILT = PLACEMENT__TILT;

	/**
	 * The feature id for the '<em><b>Delay</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SINGLE_PLACEMENT__DELAY = PLACEMENT__DELAY;

	/**
	 * The feature id for the '<em><b>Gain</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SINGLE_PLACEMENT__GAIN = PLACEMENT__GAIN;

	/**
	 * The feature id for the '<em><b>Inverted</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SINGLE_PLACEMENT__INVERTED = PLACEMENT__INVERTED;

	/**
	 * The feature id for the '<em><b>Roll</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SINGLE_PLACEMENT__ROLL = PLACEMENT__ROLL;

	/**
	 * The feature id for the '<em><b>Signal</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SINGLE_PLACEMENT__SIGNAL = PLACEMENT__SIGNAL;

	/**
	 * The feature id for the '<em><b>Device</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SINGLE_PLACEMENT__DEVICE = PLACEMENT_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Single Placement</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SINGLE_PLACEMENT_FEATURE_COUNT = PLACEMENT_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Single Placement</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SINGLE_PLACEMENT_OPERATION_COUNT = PLACEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.headroom.model.venue.impl.ArrayPlacementImpl <em>Array Placement</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.headroom.model.venue.impl.ArrayPlacementImpl
	 * @see org.headroom.model.venue.impl.VenuePackageImpl#getArrayPlacement()
	 * @generated
	 */
	int ARRAY_PLACEMENT = 6;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARRAY_PLACEMENT__ID = PLACEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARRAY_PLACEMENT__NAME = PLACEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARRAY_PLACEMENT__NOTES = PLACEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>X</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARRAY_PLACEMENT__X = PLACEMENT__X;

	/**
	 * The feature id for the '<em><b>Y</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARRAY_PLACEMENT__Y = PLACEMENT__Y;

	/**
	 * The feature id for the '<em><b>Z</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARRAY_PLACEMENT__Z = PLACEMENT__Z;

	/**
	 * The feature id for the '<em><b>Azimuth</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARRAY_PLACEMENT__AZIMUTH = PLACEMENT__AZIMUTH;

	/**
	 * The feature id for the '<em><b>Tilt</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARRAY_PLACEMENT__TILT = PLACEMENT__TILT;

	/**
	 * The feature id for the '<em><b>Delay</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARRAY_PLACEMENT__DELAY = PLACEMENT__DELAY;

	/**
	 * The feature id for the '<em><b>Gain</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARRAY_PLACEMENT__GAIN = PLACEMENT__GAIN;

	/**
	 * The feature id for the '<em><b>Inverted</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARRAY_PLACEMENT__INVERTED = PLACEMENT__INVERTED;

	/**
	 * The feature id for the '<em><b>Roll</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARRAY_PLACEMENT__ROLL = PLACEMENT__ROLL;

	/**
	 * The feature id for the '<em><b>Signal</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARRAY_PLACEMENT__SIGNAL = PLACEMENT__SIGNAL;

	/**
	 * The feature id for the '<em><b>Boxes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARRAY_PLACEMENT__BOXES = PLACEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Points</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARRAY_PLACEMENT__POINTS = PLACEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Frame Mass</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARRAY_PLACEMENT__FRAME_MASS = PLACEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Picks</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARRAY_PLACEMENT__PICKS = PLACEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Frame Depth</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARRAY_PLACEMENT__FRAME_DEPTH = PLACEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Frame Height</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARRAY_PLACEMENT__FRAME_HEIGHT = PLACEMENT_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Array Placement</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARRAY_PLACEMENT_FEATURE_COUNT = PLACEMENT_FEATURE_COUNT + 6;

	/**
	 * The number of operations of the '<em>Array Placement</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARRAY_PLACEMENT_OPERATION_COUNT = PLACEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.headroom.model.venue.impl.ArrayBoxImpl <em>Array Box</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.headroom.model.venue.impl.ArrayBoxImpl
	 * @see org.headroom.model.venue.impl.VenuePackageImpl#getArrayBox()
	 * @generated
	 */
	int ARRAY_BOX = 7;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARRAY_BOX__ID = BasePackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Device</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARRAY_BOX__DEVICE = BasePackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Splay</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARRAY_BOX__SPLAY = BasePackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Array Box</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARRAY_BOX_FEATURE_COUNT = BasePackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Array Box</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARRAY_BOX_OPERATION_COUNT = BasePackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.headroom.model.venue.impl.SubArrayPlacementImpl <em>Sub Array Placement</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.headroom.model.venue.impl.SubArrayPlacementImpl
	 * @see org.headroom.model.venue.impl.VenuePackageImpl#getSubArrayPlacement()
	 * @generated
	 */
	int SUB_ARRAY_PLACEMENT = 8;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUB_ARRAY_PLACEMENT__ID = PLACEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUB_ARRAY_PLACEMENT__NAME = PLACEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUB_ARRAY_PLACEMENT__NOTES = PLACEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>X</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUB_ARRAY_PLACEMENT__X = PLACEMENT__X;

	/**
	 * The feature id for the '<em><b>Y</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUB_ARRAY_PLACEMENT__Y = PLACEMENT__Y;

	/**
	 * The feature id for the '<em><b>Z</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUB_ARRAY_PLACEMENT__Z = PLACEMENT__Z;

	/**
	 * The feature id for the '<em><b>Azimuth</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUB_ARRAY_PLACEMENT__AZIMUTH = PLACEMENT__AZIMUTH;

	/**
	 * The feature id for the '<em><b>Tilt</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUB_ARRAY_PLACEMENT__TILT = PLACEMENT__TILT;

	/**
	 * The feature id for the '<em><b>Delay</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUB_ARRAY_PLACEMENT__DELAY = PLACEMENT__DELAY;

	/**
	 * The feature id for the '<em><b>Gain</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUB_ARRAY_PLACEMENT__GAIN = PLACEMENT__GAIN;

	/**
	 * The feature id for the '<em><b>Inverted</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUB_ARRAY_PLACEMENT__INVERTED = PLACEMENT__INVERTED;

	/**
	 * The feature id for the '<em><b>Roll</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUB_ARRAY_PLACEMENT__ROLL = PLACEMENT__ROLL;

	/**
	 * The feature id for the '<em><b>Signal</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUB_ARRAY_PLACEMENT__SIGNAL = PLACEMENT__SIGNAL;

	/**
	 * The feature id for the '<em><b>Pattern</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUB_ARRAY_PLACEMENT__PATTERN = PLACEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Elements</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUB_ARRAY_PLACEMENT__ELEMENTS = PLACEMENT_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Sub Array Placement</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUB_ARRAY_PLACEMENT_FEATURE_COUNT = PLACEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Sub Array Placement</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUB_ARRAY_PLACEMENT_OPERATION_COUNT = PLACEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.headroom.model.venue.impl.SubElementImpl <em>Sub Element</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.headroom.model.venue.impl.SubElementImpl
	 * @see org.headroom.model.venue.impl.VenuePackageImpl#getSubElement()
	 * @generated
	 */
	int SUB_ELEMENT = 9;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUB_ELEMENT__ID = BasePackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Device</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUB_ELEMENT__DEVICE = BasePackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>X</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUB_ELEMENT__X = BasePackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Y</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUB_ELEMENT__Y = BasePackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Z</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUB_ELEMENT__Z = BasePackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Azimuth</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUB_ELEMENT__AZIMUTH = BasePackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Delay</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUB_ELEMENT__DELAY = BasePackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Gain</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUB_ELEMENT__GAIN = BasePackage.IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Inverted</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUB_ELEMENT__INVERTED = BasePackage.IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The number of structural features of the '<em>Sub Element</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUB_ELEMENT_FEATURE_COUNT = BasePackage.IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The number of operations of the '<em>Sub Element</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUB_ELEMENT_OPERATION_COUNT = BasePackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.headroom.model.venue.impl.VirtualMicrophoneImpl <em>Virtual Microphone</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.headroom.model.venue.impl.VirtualMicrophoneImpl
	 * @see org.headroom.model.venue.impl.VenuePackageImpl#getVirtualMicrophone()
	 * @generated
	 */
	int VIRTUAL_MICROPHONE = 10;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTUAL_MICROPHONE__ID = BasePackage.NAMED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTUAL_MICROPHONE__NAME = BasePackage.NAMED__NAME;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTUAL_MICROPHONE__NOTES = BasePackage.NAMED__NOTES;

	/**
	 * The feature id for the '<em><b>X</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTUAL_MICROPHONE__X = BasePackage.NAMED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Y</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTUAL_MICROPHONE__Y = BasePackage.NAMED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Z</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTUAL_MICROPHONE__Z = BasePackage.NAMED_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Virtual Microphone</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTUAL_MICROPHONE_FEATURE_COUNT = BasePackage.NAMED_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Virtual Microphone</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTUAL_MICROPHONE_OPERATION_COUNT = BasePackage.NAMED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.headroom.model.venue.SurfaceKind <em>Surface Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.headroom.model.venue.SurfaceKind
	 * @see org.headroom.model.venue.impl.VenuePackageImpl#getSurfaceKind()
	 * @generated
	 */
	int SURFACE_KIND = 11;

	/**
	 * The meta object id for the '{@link org.headroom.model.venue.SubPattern <em>Sub Pattern</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.headroom.model.venue.SubPattern
	 * @see org.headroom.model.venue.impl.VenuePackageImpl#getSubPattern()
	 * @generated
	 */
	int SUB_PATTERN = 12;

	/**
	 * The meta object id for the '<em>Polygon</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.headroom.model.venue.Polygon
	 * @see org.headroom.model.venue.impl.VenuePackageImpl#getPolygon()
	 * @generated
	 */
	int POLYGON = 13;


	/**
	 * Returns the meta object for class '{@link org.headroom.model.venue.Venue <em>Venue</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Venue</em>'.
	 * @see org.headroom.model.venue.Venue
	 * @generated
	 */
	EClass getVenue();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.venue.Venue#getTemperature <em>Temperature</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Temperature</em>'.
	 * @see org.headroom.model.venue.Venue#getTemperature()
	 * @see #getVenue()
	 * @generated
	 */
	EAttribute getVenue_Temperature();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.venue.Venue#getHumidity <em>Humidity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Humidity</em>'.
	 * @see org.headroom.model.venue.Venue#getHumidity()
	 * @see #getVenue()
	 * @generated
	 */
	EAttribute getVenue_Humidity();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.venue.Venue#getPressure <em>Pressure</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Pressure</em>'.
	 * @see org.headroom.model.venue.Venue#getPressure()
	 * @see #getVenue()
	 * @generated
	 */
	EAttribute getVenue_Pressure();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.venue.Venue#getVolume <em>Volume</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Volume</em>'.
	 * @see org.headroom.model.venue.Venue#getVolume()
	 * @see #getVenue()
	 * @generated
	 */
	EAttribute getVenue_Volume();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.venue.Venue#getNoiseLevel <em>Noise Level</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Noise Level</em>'.
	 * @see org.headroom.model.venue.Venue#getNoiseLevel()
	 * @see #getVenue()
	 * @generated
	 */
	EAttribute getVenue_NoiseLevel();

	/**
	 * Returns the meta object for the containment reference list '{@link org.headroom.model.venue.Venue#getSurfaces <em>Surfaces</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Surfaces</em>'.
	 * @see org.headroom.model.venue.Venue#getSurfaces()
	 * @see #getVenue()
	 * @generated
	 */
	EReference getVenue_Surfaces();

	/**
	 * Returns the meta object for the containment reference list '{@link org.headroom.model.venue.Venue#getMaterials <em>Materials</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Materials</em>'.
	 * @see org.headroom.model.venue.Venue#getMaterials()
	 * @see #getVenue()
	 * @generated
	 */
	EReference getVenue_Materials();

	/**
	 * Returns the meta object for the containment reference list '{@link org.headroom.model.venue.Venue#getRiggingPoints <em>Rigging Points</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Rigging Points</em>'.
	 * @see org.headroom.model.venue.Venue#getRiggingPoints()
	 * @see #getVenue()
	 * @generated
	 */
	EReference getVenue_RiggingPoints();

	/**
	 * Returns the meta object for the containment reference list '{@link org.headroom.model.venue.Venue#getMicrophones <em>Microphones</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Microphones</em>'.
	 * @see org.headroom.model.venue.Venue#getMicrophones()
	 * @see #getVenue()
	 * @generated
	 */
	EReference getVenue_Microphones();

	/**
	 * Returns the meta object for class '{@link org.headroom.model.venue.Surface <em>Surface</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Surface</em>'.
	 * @see org.headroom.model.venue.Surface
	 * @generated
	 */
	EClass getSurface();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.venue.Surface#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.headroom.model.venue.Surface#getKind()
	 * @see #getSurface()
	 * @generated
	 */
	EAttribute getSurface_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.venue.Surface#getPolygon <em>Polygon</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Polygon</em>'.
	 * @see org.headroom.model.venue.Surface#getPolygon()
	 * @see #getSurface()
	 * @generated
	 */
	EAttribute getSurface_Polygon();

	/**
	 * Returns the meta object for the reference '{@link org.headroom.model.venue.Surface#getMaterial <em>Material</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Material</em>'.
	 * @see org.headroom.model.venue.Surface#getMaterial()
	 * @see #getSurface()
	 * @generated
	 */
	EReference getSurface_Material();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.venue.Surface#getSeats <em>Seats</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Seats</em>'.
	 * @see org.headroom.model.venue.Surface#getSeats()
	 * @see #getSurface()
	 * @generated
	 */
	EAttribute getSurface_Seats();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.venue.Surface#getEarHeight <em>Ear Height</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Ear Height</em>'.
	 * @see org.headroom.model.venue.Surface#getEarHeight()
	 * @see #getSurface()
	 * @generated
	 */
	EAttribute getSurface_EarHeight();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.venue.Surface#getStepDepth <em>Step Depth</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Step Depth</em>'.
	 * @see org.headroom.model.venue.Surface#getStepDepth()
	 * @see #getSurface()
	 * @generated
	 */
	EAttribute getSurface_StepDepth();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.venue.Surface#getThickness <em>Thickness</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Thickness</em>'.
	 * @see org.headroom.model.venue.Surface#getThickness()
	 * @see #getSurface()
	 * @generated
	 */
	EAttribute getSurface_Thickness();

	/**
	 * Returns the meta object for class '{@link org.headroom.model.venue.Material <em>Material</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Material</em>'.
	 * @see org.headroom.model.venue.Material
	 * @generated
	 */
	EClass getMaterial();

	/**
	 * Returns the meta object for the attribute list '{@link org.headroom.model.venue.Material#getAbsorption <em>Absorption</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Absorption</em>'.
	 * @see org.headroom.model.venue.Material#getAbsorption()
	 * @see #getMaterial()
	 * @generated
	 */
	EAttribute getMaterial_Absorption();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.venue.Material#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source</em>'.
	 * @see org.headroom.model.venue.Material#getSource()
	 * @see #getMaterial()
	 * @generated
	 */
	EAttribute getMaterial_Source();

	/**
	 * Returns the meta object for class '{@link org.headroom.model.venue.RiggingPoint <em>Rigging Point</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Rigging Point</em>'.
	 * @see org.headroom.model.venue.RiggingPoint
	 * @generated
	 */
	EClass getRiggingPoint();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.venue.RiggingPoint#getX <em>X</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>X</em>'.
	 * @see org.headroom.model.venue.RiggingPoint#getX()
	 * @see #getRiggingPoint()
	 * @generated
	 */
	EAttribute getRiggingPoint_X();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.venue.RiggingPoint#getY <em>Y</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Y</em>'.
	 * @see org.headroom.model.venue.RiggingPoint#getY()
	 * @see #getRiggingPoint()
	 * @generated
	 */
	EAttribute getRiggingPoint_Y();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.venue.RiggingPoint#getZ <em>Z</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Z</em>'.
	 * @see org.headroom.model.venue.RiggingPoint#getZ()
	 * @see #getRiggingPoint()
	 * @generated
	 */
	EAttribute getRiggingPoint_Z();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.venue.RiggingPoint#getLoadLimit <em>Load Limit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Load Limit</em>'.
	 * @see org.headroom.model.venue.RiggingPoint#getLoadLimit()
	 * @see #getRiggingPoint()
	 * @generated
	 */
	EAttribute getRiggingPoint_LoadLimit();

	/**
	 * Returns the meta object for class '{@link org.headroom.model.venue.Placement <em>Placement</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Placement</em>'.
	 * @see org.headroom.model.venue.Placement
	 * @generated
	 */
	EClass getPlacement();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.venue.Placement#getX <em>X</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>X</em>'.
	 * @see org.headroom.model.venue.Placement#getX()
	 * @see #getPlacement()
	 * @generated
	 */
	EAttribute getPlacement_X();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.venue.Placement#getY <em>Y</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Y</em>'.
	 * @see org.headroom.model.venue.Placement#getY()
	 * @see #getPlacement()
	 * @generated
	 */
	EAttribute getPlacement_Y();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.venue.Placement#getZ <em>Z</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Z</em>'.
	 * @see org.headroom.model.venue.Placement#getZ()
	 * @see #getPlacement()
	 * @generated
	 */
	EAttribute getPlacement_Z();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.venue.Placement#getAzimuth <em>Azimuth</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Azimuth</em>'.
	 * @see org.headroom.model.venue.Placement#getAzimuth()
	 * @see #getPlacement()
	 * @generated
	 */
	EAttribute getPlacement_Azimuth();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.venue.Placement#getTilt <em>Tilt</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Tilt</em>'.
	 * @see org.headroom.model.venue.Placement#getTilt()
	 * @see #getPlacement()
	 * @generated
	 */
	EAttribute getPlacement_Tilt();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.venue.Placement#getDelay <em>Delay</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Delay</em>'.
	 * @see org.headroom.model.venue.Placement#getDelay()
	 * @see #getPlacement()
	 * @generated
	 */
	EAttribute getPlacement_Delay();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.venue.Placement#getGain <em>Gain</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Gain</em>'.
	 * @see org.headroom.model.venue.Placement#getGain()
	 * @see #getPlacement()
	 * @generated
	 */
	EAttribute getPlacement_Gain();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.venue.Placement#isInverted <em>Inverted</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Inverted</em>'.
	 * @see org.headroom.model.venue.Placement#isInverted()
	 * @see #getPlacement()
	 * @generated
	 */
	EAttribute getPlacement_Inverted();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.venue.Placement#getRoll <em>Roll</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Roll</em>'.
	 * @see org.headroom.model.venue.Placement#getRoll()
	 * @see #getPlacement()
	 * @generated
	 */
	EAttribute getPlacement_Roll();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.venue.Placement#getSignal <em>Signal</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Signal</em>'.
	 * @see org.headroom.model.venue.Placement#getSignal()
	 * @see #getPlacement()
	 * @generated
	 */
	EAttribute getPlacement_Signal();

	/**
	 * Returns the meta object for class '{@link org.headroom.model.venue.SinglePlacement <em>Single Placement</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Single Placement</em>'.
	 * @see org.headroom.model.venue.SinglePlacement
	 * @generated
	 */
	EClass getSinglePlacement();

	/**
	 * Returns the meta object for the reference '{@link org.headroom.model.venue.SinglePlacement#getDevice <em>Device</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Device</em>'.
	 * @see org.headroom.model.venue.SinglePlacement#getDevice()
	 * @see #getSinglePlacement()
	 * @generated
	 */
	EReference getSinglePlacement_Device();

	/**
	 * Returns the meta object for class '{@link org.headroom.model.venue.ArrayPlacement <em>Array Placement</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Array Placement</em>'.
	 * @see org.headroom.model.venue.ArrayPlacement
	 * @generated
	 */
	EClass getArrayPlacement();

	/**
	 * Returns the meta object for the containment reference list '{@link org.headroom.model.venue.ArrayPlacement#getBoxes <em>Boxes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Boxes</em>'.
	 * @see org.headroom.model.venue.ArrayPlacement#getBoxes()
	 * @see #getArrayPlacement()
	 * @generated
	 */
	EReference getArrayPlacement_Boxes();

	/**
	 * Returns the meta object for the reference list '{@link org.headroom.model.venue.ArrayPlacement#getPoints <em>Points</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Points</em>'.
	 * @see org.headroom.model.venue.ArrayPlacement#getPoints()
	 * @see #getArrayPlacement()
	 * @generated
	 */
	EReference getArrayPlacement_Points();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.venue.ArrayPlacement#getFrameMass <em>Frame Mass</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Frame Mass</em>'.
	 * @see org.headroom.model.venue.ArrayPlacement#getFrameMass()
	 * @see #getArrayPlacement()
	 * @generated
	 */
	EAttribute getArrayPlacement_FrameMass();

	/**
	 * Returns the meta object for the attribute list '{@link org.headroom.model.venue.ArrayPlacement#getPicks <em>Picks</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Picks</em>'.
	 * @see org.headroom.model.venue.ArrayPlacement#getPicks()
	 * @see #getArrayPlacement()
	 * @generated
	 */
	EAttribute getArrayPlacement_Picks();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.venue.ArrayPlacement#getFrameDepth <em>Frame Depth</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Frame Depth</em>'.
	 * @see org.headroom.model.venue.ArrayPlacement#getFrameDepth()
	 * @see #getArrayPlacement()
	 * @generated
	 */
	EAttribute getArrayPlacement_FrameDepth();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.venue.ArrayPlacement#getFrameHeight <em>Frame Height</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Frame Height</em>'.
	 * @see org.headroom.model.venue.ArrayPlacement#getFrameHeight()
	 * @see #getArrayPlacement()
	 * @generated
	 */
	EAttribute getArrayPlacement_FrameHeight();

	/**
	 * Returns the meta object for class '{@link org.headroom.model.venue.ArrayBox <em>Array Box</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Array Box</em>'.
	 * @see org.headroom.model.venue.ArrayBox
	 * @generated
	 */
	EClass getArrayBox();

	/**
	 * Returns the meta object for the reference '{@link org.headroom.model.venue.ArrayBox#getDevice <em>Device</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Device</em>'.
	 * @see org.headroom.model.venue.ArrayBox#getDevice()
	 * @see #getArrayBox()
	 * @generated
	 */
	EReference getArrayBox_Device();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.venue.ArrayBox#getSplay <em>Splay</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Splay</em>'.
	 * @see org.headroom.model.venue.ArrayBox#getSplay()
	 * @see #getArrayBox()
	 * @generated
	 */
	EAttribute getArrayBox_Splay();

	/**
	 * Returns the meta object for class '{@link org.headroom.model.venue.SubArrayPlacement <em>Sub Array Placement</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Sub Array Placement</em>'.
	 * @see org.headroom.model.venue.SubArrayPlacement
	 * @generated
	 */
	EClass getSubArrayPlacement();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.venue.SubArrayPlacement#getPattern <em>Pattern</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Pattern</em>'.
	 * @see org.headroom.model.venue.SubArrayPlacement#getPattern()
	 * @see #getSubArrayPlacement()
	 * @generated
	 */
	EAttribute getSubArrayPlacement_Pattern();

	/**
	 * Returns the meta object for the containment reference list '{@link org.headroom.model.venue.SubArrayPlacement#getElements <em>Elements</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Elements</em>'.
	 * @see org.headroom.model.venue.SubArrayPlacement#getElements()
	 * @see #getSubArrayPlacement()
	 * @generated
	 */
	EReference getSubArrayPlacement_Elements();

	/**
	 * Returns the meta object for class '{@link org.headroom.model.venue.SubElement <em>Sub Element</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Sub Element</em>'.
	 * @see org.headroom.model.venue.SubElement
	 * @generated
	 */
	EClass getSubElement();

	/**
	 * Returns the meta object for the reference '{@link org.headroom.model.venue.SubElement#getDevice <em>Device</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Device</em>'.
	 * @see org.headroom.model.venue.SubElement#getDevice()
	 * @see #getSubElement()
	 * @generated
	 */
	EReference getSubElement_Device();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.venue.SubElement#getX <em>X</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>X</em>'.
	 * @see org.headroom.model.venue.SubElement#getX()
	 * @see #getSubElement()
	 * @generated
	 */
	EAttribute getSubElement_X();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.venue.SubElement#getY <em>Y</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Y</em>'.
	 * @see org.headroom.model.venue.SubElement#getY()
	 * @see #getSubElement()
	 * @generated
	 */
	EAttribute getSubElement_Y();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.venue.SubElement#getZ <em>Z</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Z</em>'.
	 * @see org.headroom.model.venue.SubElement#getZ()
	 * @see #getSubElement()
	 * @generated
	 */
	EAttribute getSubElement_Z();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.venue.SubElement#getAzimuth <em>Azimuth</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Azimuth</em>'.
	 * @see org.headroom.model.venue.SubElement#getAzimuth()
	 * @see #getSubElement()
	 * @generated
	 */
	EAttribute getSubElement_Azimuth();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.venue.SubElement#getDelay <em>Delay</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Delay</em>'.
	 * @see org.headroom.model.venue.SubElement#getDelay()
	 * @see #getSubElement()
	 * @generated
	 */
	EAttribute getSubElement_Delay();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.venue.SubElement#getGain <em>Gain</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Gain</em>'.
	 * @see org.headroom.model.venue.SubElement#getGain()
	 * @see #getSubElement()
	 * @generated
	 */
	EAttribute getSubElement_Gain();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.venue.SubElement#isInverted <em>Inverted</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Inverted</em>'.
	 * @see org.headroom.model.venue.SubElement#isInverted()
	 * @see #getSubElement()
	 * @generated
	 */
	EAttribute getSubElement_Inverted();

	/**
	 * Returns the meta object for class '{@link org.headroom.model.venue.VirtualMicrophone <em>Virtual Microphone</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Virtual Microphone</em>'.
	 * @see org.headroom.model.venue.VirtualMicrophone
	 * @generated
	 */
	EClass getVirtualMicrophone();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.venue.VirtualMicrophone#getX <em>X</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>X</em>'.
	 * @see org.headroom.model.venue.VirtualMicrophone#getX()
	 * @see #getVirtualMicrophone()
	 * @generated
	 */
	EAttribute getVirtualMicrophone_X();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.venue.VirtualMicrophone#getY <em>Y</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Y</em>'.
	 * @see org.headroom.model.venue.VirtualMicrophone#getY()
	 * @see #getVirtualMicrophone()
	 * @generated
	 */
	EAttribute getVirtualMicrophone_Y();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.venue.VirtualMicrophone#getZ <em>Z</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Z</em>'.
	 * @see org.headroom.model.venue.VirtualMicrophone#getZ()
	 * @see #getVirtualMicrophone()
	 * @generated
	 */
	EAttribute getVirtualMicrophone_Z();

	/**
	 * Returns the meta object for enum '{@link org.headroom.model.venue.SurfaceKind <em>Surface Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Surface Kind</em>'.
	 * @see org.headroom.model.venue.SurfaceKind
	 * @generated
	 */
	EEnum getSurfaceKind();

	/**
	 * Returns the meta object for enum '{@link org.headroom.model.venue.SubPattern <em>Sub Pattern</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Sub Pattern</em>'.
	 * @see org.headroom.model.venue.SubPattern
	 * @generated
	 */
	EEnum getSubPattern();

	/**
	 * Returns the meta object for data type '{@link org.headroom.model.venue.Polygon <em>Polygon</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Corners in space, written x,y,z x,y,z; in metres.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Polygon</em>'.
	 * @see org.headroom.model.venue.Polygon
	 * @model instanceClass="org.headroom.model.venue.Polygon"
	 * @generated
	 */
	EDataType getPolygon();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	VenueFactory getVenueFactory();

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
		 * The meta object literal for the '{@link org.headroom.model.venue.impl.VenueImpl <em>Venue</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.headroom.model.venue.impl.VenueImpl
		 * @see org.headroom.model.venue.impl.VenuePackageImpl#getVenue()
		 * @generated
		 */
		EClass VENUE = eINSTANCE.getVenue();

		/**
		 * The meta object literal for the '<em><b>Temperature</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VENUE__TEMPERATURE = eINSTANCE.getVenue_Temperature();

		/**
		 * The meta object literal for the '<em><b>Humidity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VENUE__HUMIDITY = eINSTANCE.getVenue_Humidity();

		/**
		 * The meta object literal for the '<em><b>Pressure</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VENUE__PRESSURE = eINSTANCE.getVenue_Pressure();

		/**
		 * The meta object literal for the '<em><b>Volume</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VENUE__VOLUME = eINSTANCE.getVenue_Volume();

		/**
		 * The meta object literal for the '<em><b>Noise Level</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VENUE__NOISE_LEVEL = eINSTANCE.getVenue_NoiseLevel();

		/**
		 * The meta object literal for the '<em><b>Surfaces</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference VENUE__SURFACES = eINSTANCE.getVenue_Surfaces();

		/**
		 * The meta object literal for the '<em><b>Materials</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference VENUE__MATERIALS = eINSTANCE.getVenue_Materials();

		/**
		 * The meta object literal for the '<em><b>Rigging Points</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference VENUE__RIGGING_POINTS = eINSTANCE.getVenue_RiggingPoints();

		/**
		 * The meta object literal for the '<em><b>Microphones</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference VENUE__MICROPHONES = eINSTANCE.getVenue_Microphones();

		/**
		 * The meta object literal for the '{@link org.headroom.model.venue.impl.SurfaceImpl <em>Surface</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.headroom.model.venue.impl.SurfaceImpl
		 * @see org.headroom.model.venue.impl.VenuePackageImpl#getSurface()
		 * @generated
		 */
		EClass SURFACE = eINSTANCE.getSurface();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SURFACE__KIND = eINSTANCE.getSurface_Kind();

		/**
		 * The meta object literal for the '<em><b>Polygon</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SURFACE__POLYGON = eINSTANCE.getSurface_Polygon();

		/**
		 * The meta object literal for the '<em><b>Material</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SURFACE__MATERIAL = eINSTANCE.getSurface_Material();

		/**
		 * The meta object literal for the '<em><b>Seats</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SURFACE__SEATS = eINSTANCE.getSurface_Seats();

		/**
		 * The meta object literal for the '<em><b>Ear Height</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SURFACE__EAR_HEIGHT = eINSTANCE.getSurface_EarHeight();

		/**
		 * The meta object literal for the '<em><b>Step Depth</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SURFACE__STEP_DEPTH = eINSTANCE.getSurface_StepDepth();

		/**
		 * The meta object literal for the '<em><b>Thickness</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SURFACE__THICKNESS = eINSTANCE.getSurface_Thickness();

		/**
		 * The meta object literal for the '{@link org.headroom.model.venue.impl.MaterialImpl <em>Material</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.headroom.model.venue.impl.MaterialImpl
		 * @see org.headroom.model.venue.impl.VenuePackageImpl#getMaterial()
		 * @generated
		 */
		EClass MATERIAL = eINSTANCE.getMaterial();

		/**
		 * The meta object literal for the '<em><b>Absorption</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MATERIAL__ABSORPTION = eINSTANCE.getMaterial_Absorption();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MATERIAL__SOURCE = eINSTANCE.getMaterial_Source();

		/**
		 * The meta object literal for the '{@link org.headroom.model.venue.impl.RiggingPointImpl <em>Rigging Point</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.headroom.model.venue.impl.RiggingPointImpl
		 * @see org.headroom.model.venue.impl.VenuePackageImpl#getRiggingPoint()
		 * @generated
		 */
		EClass RIGGING_POINT = eINSTANCE.getRiggingPoint();

		/**
		 * The meta object literal for the '<em><b>X</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RIGGING_POINT__X = eINSTANCE.getRiggingPoint_X();

		/**
		 * The meta object literal for the '<em><b>Y</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RIGGING_POINT__Y = eINSTANCE.getRiggingPoint_Y();

		/**
		 * The meta object literal for the '<em><b>Z</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RIGGING_POINT__Z = eINSTANCE.getRiggingPoint_Z();

		/**
		 * The meta object literal for the '<em><b>Load Limit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RIGGING_POINT__LOAD_LIMIT = eINSTANCE.getRiggingPoint_LoadLimit();

		/**
		 * The meta object literal for the '{@link org.headroom.model.venue.impl.PlacementImpl <em>Placement</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.headroom.model.venue.impl.PlacementImpl
		 * @see org.headroom.model.venue.impl.VenuePackageImpl#getPlacement()
		 * @generated
		 */
		EClass PLACEMENT = eINSTANCE.getPlacement();

		/**
		 * The meta object literal for the '<em><b>X</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLACEMENT__X = eINSTANCE.getPlacement_X();

		/**
		 * The meta object literal for the '<em><b>Y</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLACEMENT__Y = eINSTANCE.getPlacement_Y();

		/**
		 * The meta object literal for the '<em><b>Z</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLACEMENT__Z = eINSTANCE.getPlacement_Z();

		/**
		 * The meta object literal for the '<em><b>Azimuth</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLACEMENT__AZIMUTH = eINSTANCE.getPlacement_Azimuth();

		/**
		 * The meta object literal for the '<em><b>Tilt</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLACEMENT__TILT = eINSTANCE.getPlacement_Tilt();

		/**
		 * The meta object literal for the '<em><b>Delay</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLACEMENT__DELAY = eINSTANCE.getPlacement_Delay();

		/**
		 * The meta object literal for the '<em><b>Gain</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLACEMENT__GAIN = eINSTANCE.getPlacement_Gain();

		/**
		 * The meta object literal for the '<em><b>Inverted</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLACEMENT__INVERTED = eINSTANCE.getPlacement_Inverted();

		/**
		 * The meta object literal for the '<em><b>Roll</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLACEMENT__ROLL = eINSTANCE.getPlacement_Roll();

		/**
		 * The meta object literal for the '<em><b>Signal</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLACEMENT__SIGNAL = eINSTANCE.getPlacement_Signal();

		/**
		 * The meta object literal for the '{@link org.headroom.model.venue.impl.SinglePlacementImpl <em>Single Placement</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.headroom.model.venue.impl.SinglePlacementImpl
		 * @see org.headroom.model.venue.impl.VenuePackageImpl#getSinglePlacement()
		 * @generated
		 */
		EClass SINGLE_PLACEMENT = eINSTANCE.getSinglePlacement();

		/**
		 * The meta object literal for the '<em><b>Device</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SINGLE_PLACEMENT__DEVICE = eINSTANCE.getSinglePlacement_Device();

		/**
		 * The meta object literal for the '{@link org.headroom.model.venue.impl.ArrayPlacementImpl <em>Array Placement</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.headroom.model.venue.impl.ArrayPlacementImpl
		 * @see org.headroom.model.venue.impl.VenuePackageImpl#getArrayPlacement()
		 * @generated
		 */
		EClass ARRAY_PLACEMENT = eINSTANCE.getArrayPlacement();

		/**
		 * The meta object literal for the '<em><b>Boxes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ARRAY_PLACEMENT__BOXES = eINSTANCE.getArrayPlacement_Boxes();

		/**
		 * The meta object literal for the '<em><b>Points</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ARRAY_PLACEMENT__POINTS = eINSTANCE.getArrayPlacement_Points();

		/**
		 * The meta object literal for the '<em><b>Frame Mass</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ARRAY_PLACEMENT__FRAME_MASS = eINSTANCE.getArrayPlacement_FrameMass();

		/**
		 * The meta object literal for the '<em><b>Picks</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ARRAY_PLACEMENT__PICKS = eINSTANCE.getArrayPlacement_Picks();

		/**
		 * The meta object literal for the '<em><b>Frame Depth</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ARRAY_PLACEMENT__FRAME_DEPTH = eINSTANCE.getArrayPlacement_FrameDepth();

		/**
		 * The meta object literal for the '<em><b>Frame Height</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ARRAY_PLACEMENT__FRAME_HEIGHT = eINSTANCE.getArrayPlacement_FrameHeight();

		/**
		 * The meta object literal for the '{@link org.headroom.model.venue.impl.ArrayBoxImpl <em>Array Box</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.headroom.model.venue.impl.ArrayBoxImpl
		 * @see org.headroom.model.venue.impl.VenuePackageImpl#getArrayBox()
		 * @generated
		 */
		EClass ARRAY_BOX = eINSTANCE.getArrayBox();

		/**
		 * The meta object literal for the '<em><b>Device</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ARRAY_BOX__DEVICE = eINSTANCE.getArrayBox_Device();

		/**
		 * The meta object literal for the '<em><b>Splay</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ARRAY_BOX__SPLAY = eINSTANCE.getArrayBox_Splay();

		/**
		 * The meta object literal for the '{@link org.headroom.model.venue.impl.SubArrayPlacementImpl <em>Sub Array Placement</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.headroom.model.venue.impl.SubArrayPlacementImpl
		 * @see org.headroom.model.venue.impl.VenuePackageImpl#getSubArrayPlacement()
		 * @generated
		 */
		EClass SUB_ARRAY_PLACEMENT = eINSTANCE.getSubArrayPlacement();

		/**
		 * The meta object literal for the '<em><b>Pattern</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUB_ARRAY_PLACEMENT__PATTERN = eINSTANCE.getSubArrayPlacement_Pattern();

		/**
		 * The meta object literal for the '<em><b>Elements</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SUB_ARRAY_PLACEMENT__ELEMENTS = eINSTANCE.getSubArrayPlacement_Elements();

		/**
		 * The meta object literal for the '{@link org.headroom.model.venue.impl.SubElementImpl <em>Sub Element</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.headroom.model.venue.impl.SubElementImpl
		 * @see org.headroom.model.venue.impl.VenuePackageImpl#getSubElement()
		 * @generated
		 */
		EClass SUB_ELEMENT = eINSTANCE.getSubElement();

		/**
		 * The meta object literal for the '<em><b>Device</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SUB_ELEMENT__DEVICE = eINSTANCE.getSubElement_Device();

		/**
		 * The meta object literal for the '<em><b>X</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUB_ELEMENT__X = eINSTANCE.getSubElement_X();

		/**
		 * The meta object literal for the '<em><b>Y</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUB_ELEMENT__Y = eINSTANCE.getSubElement_Y();

		/**
		 * The meta object literal for the '<em><b>Z</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUB_ELEMENT__Z = eINSTANCE.getSubElement_Z();

		/**
		 * The meta object literal for the '<em><b>Azimuth</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUB_ELEMENT__AZIMUTH = eINSTANCE.getSubElement_Azimuth();

		/**
		 * The meta object literal for the '<em><b>Delay</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUB_ELEMENT__DELAY = eINSTANCE.getSubElement_Delay();

		/**
		 * The meta object literal for the '<em><b>Gain</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUB_ELEMENT__GAIN = eINSTANCE.getSubElement_Gain();

		/**
		 * The meta object literal for the '<em><b>Inverted</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUB_ELEMENT__INVERTED = eINSTANCE.getSubElement_Inverted();

		/**
		 * The meta object literal for the '{@link org.headroom.model.venue.impl.VirtualMicrophoneImpl <em>Virtual Microphone</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.headroom.model.venue.impl.VirtualMicrophoneImpl
		 * @see org.headroom.model.venue.impl.VenuePackageImpl#getVirtualMicrophone()
		 * @generated
		 */
		EClass VIRTUAL_MICROPHONE = eINSTANCE.getVirtualMicrophone();

		/**
		 * The meta object literal for the '<em><b>X</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VIRTUAL_MICROPHONE__X = eINSTANCE.getVirtualMicrophone_X();

		/**
		 * The meta object literal for the '<em><b>Y</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VIRTUAL_MICROPHONE__Y = eINSTANCE.getVirtualMicrophone_Y();

		/**
		 * The meta object literal for the '<em><b>Z</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VIRTUAL_MICROPHONE__Z = eINSTANCE.getVirtualMicrophone_Z();

		/**
		 * The meta object literal for the '{@link org.headroom.model.venue.SurfaceKind <em>Surface Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.headroom.model.venue.SurfaceKind
		 * @see org.headroom.model.venue.impl.VenuePackageImpl#getSurfaceKind()
		 * @generated
		 */
		EEnum SURFACE_KIND = eINSTANCE.getSurfaceKind();

		/**
		 * The meta object literal for the '{@link org.headroom.model.venue.SubPattern <em>Sub Pattern</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.headroom.model.venue.SubPattern
		 * @see org.headroom.model.venue.impl.VenuePackageImpl#getSubPattern()
		 * @generated
		 */
		EEnum SUB_PATTERN = eINSTANCE.getSubPattern();

		/**
		 * The meta object literal for the '<em>Polygon</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.headroom.model.venue.Polygon
		 * @see org.headroom.model.venue.impl.VenuePackageImpl#getPolygon()
		 * @generated
		 */
		EDataType POLYGON = eINSTANCE.getPolygon();

	}

} //VenuePackage
